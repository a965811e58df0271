package org.zhengtong.connector.province.delivery;

import java.util.List;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Probe;

/** The way to the province under one configuration. */
public interface Link extends AutoCloseable {

    /** One outcome per message, in the same order. Called by one thread at a time. */
    List<Outcome> deliver(List<Message> messages) throws InterruptedException;

    Probe probe() throws InterruptedException;

    @Override
    void close();
}

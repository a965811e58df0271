package org.zhengtong.connector.province.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Probe;
import org.zhengtong.connector.api.RecordIds;
import org.zhengtong.connector.api.RecordPage;

/** The way to the province under one configuration. */
public interface Link extends AutoCloseable {

    /** One outcome per message, in the same order. Thread-safe, as long as no case is in two calls at a time. */
    List<Outcome> deliver(List<Message> messages) throws InterruptedException;

    Probe probe() throws InterruptedException;

    /** The records that a message brings to the province. */
    RecordIds recordsOf(Message message);

    /** Number of the case that a record is about; empty when it is none of ours. */
    Optional<String> caseOf(String record);

    /** @throws org.zhengtong.connector.api.RecordsUnavailableException if the province does not say */
    RecordPage records(LocalDate day, String cursor) throws InterruptedException;

    @Override
    void close();
}

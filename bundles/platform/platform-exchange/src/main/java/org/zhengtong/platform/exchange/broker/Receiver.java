package org.zhengtong.platform.exchange.broker;

import java.time.Duration;
import java.util.List;
import org.zhengtong.platform.api.exchange.NewMessage;

/** Receives from one queue, in order. After an exception it is of no more use. */
public interface Receiver extends AutoCloseable {

    /**
     * Waits for messages. They stay in the queue until {@link #commit}.
     *
     * @param max how many at most
     * @param first how long to wait for the first one
     * @param more how long to wait for others after it
     */
    List<NewMessage> receive(int max, Duration first, Duration more);

    /** What was received is done. */
    void commit();

    /** What was received comes again, in the same order. */
    void rollback();

    /** What was received and not committed comes again. */
    @Override
    void close();
}

package org.zhengtong.connector.api;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The way to one external system.
 *
 * <p>The platform calls {@link #deliver} in the order of the messages of each key, from one thread at a time unless
 * {@link #parallelCalls()} allows more, and never again for a message that was answered with {@link Outcome.Delivered}, {@link Outcome.AlreadyThere} or {@link Outcome.Rejected},
 * except after a crash between the answer and its recording: an implementation must therefore let the external system
 * recognise a repeat, and answer it with {@link Outcome.AlreadyThere}.
 */
@ConsumerType
public interface Connector {

    /** Stable name in lower case letters, digits and hyphens, at most 40 characters; names the queue and the commands' argument. */
    String name();

    /** Topics whose messages this connector takes, for instance {@code rating.submitted}. */
    Set<String> topics();

    /** Largest number of messages per call of {@link #deliver}; 1 to 1,000. */
    default int batchSize() {
        return 1;
    }

    /**
     * How many calls of {@link #deliver} may run at the same time, 1 to 32; more than one only if the implementation is
     * thread-safe. Messages of one key are never in two of them.
     */
    default int parallelCalls() {
        return 1;
    }

    /**
     * Hands messages to the external system.
     *
     * @param messages 1 to {@link #batchSize()} messages, oldest first
     * @return one outcome per message, in the same order. An exception counts as {@link Outcome.Unavailable} for all.
     * @throws InterruptedException when the platform's time limit for the call is over, or the connector is being stopped
     */
    List<Outcome> deliver(List<Message> messages) throws InterruptedException;

    /**
     * Asks the external system whether it can work, without changing anything there. May be called while {@link #deliver} runs.
     *
     * @throws InterruptedException when the platform's time limit for the call is over
     */
    Probe probe() throws InterruptedException;

    /**
     * Looks at settings before they are applied, beyond what their description can say: whether an address is one, whether
     * a key can be read. It is about these settings and not about those that the connector works with, and changes nothing.
     *
     * @return nothing when they can be taken
     * @throws InterruptedException when the platform's time limit for the call is over
     */
    default List<Objection> check(Settings settings) throws InterruptedException {
        return List.of();
    }
}

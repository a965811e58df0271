package org.zhengtong.platform.exchange.broker;

/** The message broker, in this process or elsewhere. Every call may fail with {@link BrokerException}. */
public interface Broker {

    /** A way to send; not thread-safe. */
    Sender sender();

    /** A way to receive from one queue, which must exist; not thread-safe. */
    Receiver receiver(String queue);

    /** Makes sure that the durable queue exists. */
    void createQueue(String queue);

    /** Throws the queue away with all that is in it; nothing happens when there is none. */
    void deleteQueue(String queue);

    QueueStatus status(String queue);

    /** Name of the queue of a connector. */
    static String queueOf(String connector) {
        return "connector." + connector;
    }
}

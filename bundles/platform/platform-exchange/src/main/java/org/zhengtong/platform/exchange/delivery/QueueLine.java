package org.zhengtong.platform.exchange.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.exchange.broker.Broker;
import org.zhengtong.platform.exchange.broker.Receiver;
import org.zhengtong.platform.exchange.store.ConnectorStore;

/** The way from a connector's queue to its dispatcher. */
final class QueueLine {

    /** Short, for a dispatcher looks in between whether it is to stop or to pause. */
    private static final Duration POLL = Duration.ofMillis(250);

    private final ConnectorInfo connector;
    private final ConnectorStore store;
    private final Broker broker;
    private final Duration gather;
    private volatile Optional<Receiver> receiver = Optional.empty();
    private final CountDownLatch registered = new CountDownLatch(1);

    /** @param gather how long a batch waits for more messages */
    QueueLine(ConnectorInfo connector, ConnectorStore store, Broker broker, Duration gather) {
        this.connector = connector;
        this.store = store;
        this.broker = broker;
        this.gather = gather;
    }

    /**
     * From now on messages of its topics are sent to its queue, whether or not it takes them.
     *
     * @param onTrial whether those that it does not take are sent as before
     */
    void register(boolean onTrial) {
        if (registered.getCount() == 0) {
            return;
        }
        broker.createQueue(queue());
        if (onTrial) {
            store.announce(connector.name(), connector.topics(), connector.version());
        } else {
            confirm();
        }
        registered.countDown();
    }

    /** Nothing else is sent to its queue any longer. */
    void confirm() {
        store.register(connector.name(), connector.topics(), connector.version());
    }

    /** @return whether it was registered in time */
    boolean awaitRegistered(Duration limit) throws InterruptedException {
        return registered.await(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private String queue() {
        return Broker.queueOf(connector.name());
    }

    /** The next batch of so many at most; empty when nothing comes. */
    List<NewMessage> receive(int max) {
        return opened().receive(max, POLL, gather);
    }

    private Receiver opened() {
        if (receiver.isEmpty()) {
            receiver = Optional.of(broker.receiver(queue()));
        }
        return receiver.get();
    }

    /** The batch is done. */
    void commit() {
        receiver.ifPresent(Receiver::commit);
    }

    /** The batch comes again, in the same order. */
    void rollback() {
        receiver.ifPresent(Receiver::rollback);
    }

    /** Lets go of the queue; a batch that is not done comes again. May be called by another thread, to end a call. */
    void close() {
        Optional<Receiver> open = receiver;
        receiver = Optional.empty();
        open.ifPresent(Receiver::close);
    }
}

package org.zhengtong.platform.exchange.testing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.exchange.broker.Broker;
import org.zhengtong.platform.exchange.broker.BrokerException;
import org.zhengtong.platform.exchange.broker.Parcel;
import org.zhengtong.platform.exchange.broker.QueueStatus;
import org.zhengtong.platform.exchange.broker.Receiver;
import org.zhengtong.platform.exchange.broker.Sender;

/** Breaks the line to a real broker at the moments when a crash hurts. */
public final class FragileBroker implements Broker {

    private final Broker broker;
    private final AtomicInteger breaksAfterSend = new AtomicInteger();
    private final AtomicInteger breaksBeforeCommit = new AtomicInteger();

    public FragileBroker(Broker broker) {
        this.broker = broker;
    }

    /** The next {@code times} sends arrive, but the sender does not learn of it. */
    public void breakAfterSend(int times) {
        breaksAfterSend.set(times);
    }

    /** The next {@code times} commits of a receiver do not arrive. */
    public void breakBeforeCommit(int times) {
        breaksBeforeCommit.set(times);
    }

    public boolean isDone() {
        return breaksAfterSend.get() <= 0 && breaksBeforeCommit.get() <= 0;
    }

    @Override
    public Sender sender() {
        Sender sender = broker.sender();
        return new Sender() {
            @Override
            public void send(List<Parcel> parcels) {
                sender.send(parcels);
                breakIf(breaksAfterSend);
            }

            @Override
            public void close() {
                sender.close();
            }
        };
    }

    @Override
    public Receiver receiver(String queue) {
        Receiver receiver = broker.receiver(queue);
        return new Receiver() {
            @Override
            public List<NewMessage> receive(int max, Duration first, Duration more) {
                return receiver.receive(max, first, more);
            }

            @Override
            public void commit() {
                breakIf(breaksBeforeCommit);
                receiver.commit();
            }

            @Override
            public void rollback() {
                receiver.rollback();
            }

            @Override
            public void close() {
                receiver.close();
            }
        };
    }

    private static void breakIf(AtomicInteger breaks) {
        if (breaks.getAndDecrement() > 0) {
            throw new BrokerException("broken by the test", new IllegalStateException());
        }
    }

    @Override
    public void createQueue(String queue) {
        broker.createQueue(queue);
    }

    @Override
    public void deleteQueue(String queue) {
        broker.deleteQueue(queue);
    }

    @Override
    public QueueStatus status(String queue) {
        return broker.status(queue);
    }
}

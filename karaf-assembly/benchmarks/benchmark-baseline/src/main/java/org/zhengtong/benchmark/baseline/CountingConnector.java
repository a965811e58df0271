package org.zhengtong.benchmark.baseline;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Component;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Outcome.Exchanged;
import org.zhengtong.connector.api.Probe;

/** A connector to nowhere, which takes everything at once. */
@Component(service = {Connector.class, CountingConnector.class})
public final class CountingConnector implements Connector {

    static final String TOPIC = "benchmark";

    private static final int BATCH = 500;
    private static final Outcome DELIVERED = Outcome.delivered("", Exchanged.NOTHING);

    private final AtomicReference<CountDownLatch> expected = new AtomicReference<>(new CountDownLatch(0));

    @Override
    public String name() {
        return TOPIC;
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public int batchSize() {
        return BATCH;
    }

    @Override
    public List<Outcome> deliver(List<Message> messages) {
        CountDownLatch open = expected.get();
        messages.forEach(message -> open.countDown());
        return messages.stream().map(message -> DELIVERED).toList();
    }

    @Override
    public Probe probe() {
        return Probe.healthy("always");
    }

    void expect(int messages) {
        expected.set(new CountDownLatch(messages));
    }

    /** @throws IllegalStateException if they do not all come */
    void await() {
        try {
            if (!expected.get().await(10, TimeUnit.MINUTES)) {
                throw new IllegalStateException("missing: " + expected.get().getCount());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}

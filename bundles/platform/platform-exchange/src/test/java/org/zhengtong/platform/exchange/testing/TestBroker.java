package org.zhengtong.platform.exchange.testing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhengtong.platform.exchange.broker.ArtemisBroker;
import org.zhengtong.platform.exchange.broker.Broker;
import org.zhengtong.platform.exchange.broker.BrokerConfig;
import org.zhengtong.platform.exchange.broker.QueueStatus;
import org.zhengtong.platform.exchange.broker.Receiver;
import org.zhengtong.platform.exchange.broker.Sender;

/** A real embedded broker of a test's own, which can go away and come back. */
public final class TestBroker implements Broker, AutoCloseable {

    private static final AtomicInteger NUMBERS = new AtomicInteger(100);

    private final BrokerConfig config;
    private volatile ArtemisBroker broker;

    public TestBroker(Path folder) {
        this(folder, Map.of());
    }

    public TestBroker(Path folder, Map<String, ?> settings) {
        Map<String, Object> values = new HashMap<>(settings);
        values.put("journal__dir", folder.toString());
        values.put("url", "vm://" + NUMBERS.incrementAndGet());
        this.config = Configurations.of(BrokerConfig.class, values);
        start();
    }

    public void start() {
        broker = new ArtemisBroker(config);
    }

    public void stop() {
        broker.stop();
    }

    @Override
    public Sender sender() {
        return broker.sender();
    }

    @Override
    public Receiver receiver(String queue) {
        return broker.receiver(queue);
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

    @Override
    public void close() {
        stop();
    }
}

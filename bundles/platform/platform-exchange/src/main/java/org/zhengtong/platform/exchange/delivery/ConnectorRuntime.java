package org.zhengtong.platform.exchange.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.connector.api.Probe;
import org.zhengtong.connector.api.Reconcilable;
import org.zhengtong.platform.exchange.resilience.Backoff;
import org.zhengtong.platform.exchange.resilience.Outage;

/** A connector at work: its threads, and what they can tell. */
public final class ConnectorRuntime {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectorRuntime.class);

    private final ConnectorInfo connector;
    private final Origin origin;
    private final DeliveryConfig config;
    private final BoundedCalls deliveries;
    private final BoundedCalls probes;
    private final ConnectorHealth health;
    private final BoundedCalls questions;
    private final Optional<FarSide> farSide;
    private final HealthProbe probe;
    private final OperatorWish wish;
    private final QueueLine line;
    private final Dispatcher dispatcher;
    private final Thread thread;

    ConnectorRuntime(Connector service, ConnectorInfo connector, Origin origin, Hold hold, DeliveryServices services) {
        this.connector = connector;
        this.origin = origin;
        this.config = services.config();
        ClassLoader loader = service.getClass().getClassLoader();
        this.deliveries = new BoundedCalls(threadName() + "-deliver", loader);
        this.probes = new BoundedCalls(threadName() + "-probe", loader);
        this.questions = new BoundedCalls(threadName() + "-reconcile", loader);
        this.farSide = Optional.of(service)
                .filter(Reconcilable.class::isInstance)
                .map(Reconcilable.class::cast)
                .map(books -> new FarSide(books, questions, Duration.ofMillis(config.call__timeout__ms())));
        this.health = new ConnectorHealth(connector.name(), config.unavailable__threshold(), backoff(config));
        this.probe = new HealthProbe(service, probes, Duration.ofMillis(config.probe__timeout__ms()), health);
        this.wish = new OperatorWish(connector.name(), services.store());
        this.line =
                new QueueLine(connector, services.store(), services.broker(), Duration.ofMillis(config.gather__ms()));
        Courier courier = new Courier(
                service, services.personalData(), deliveries, Duration.ofMillis(config.call__timeout__ms()));
        this.dispatcher = new Dispatcher(
                line,
                new BatchDelivery(connector.name(), services.ledger(), courier),
                probe,
                wish,
                hold,
                new Outage(LOG, "connector " + connector.name(), backoff(config)));
        this.thread = new Thread(dispatcher, threadName());
        thread.setDaemon(true);
    }

    private String threadName() {
        return "connector-" + connector.name();
    }

    private static Backoff backoff(DeliveryConfig config) {
        return new Backoff(
                Duration.ofMillis(config.probe__first__ms()),
                config.probe__factor(),
                Duration.ofMillis(config.probe__max__ms()));
    }

    void start() {
        thread.start();
    }

    /** Begins to stop: the batch in hand may still be finished. */
    void stop() {
        questions.abort();
        dispatcher.stop();
    }

    /** Waits for the end, and forces it when it does not come in time. */
    void awaitEnd() throws InterruptedException {
        thread.join(config.stop__grace__ms());
        if (thread.isAlive()) {
            deliveries.abort();
            probes.abort();
            thread.join(config.stop__timeout__ms());
        }
        if (thread.isAlive()) {
            LOG.error("connector {} does not stop: it hangs in a call to the broker or the database", connector.name());
            line.close();
        }
        deliveries.close();
        probes.close();
        questions.close();
    }

    public String name() {
        return connector.name();
    }

    public Origin origin() {
        return origin;
    }

    public boolean isUnavailable() {
        return health.isUnavailable();
    }

    public String detail() {
        return health.detail();
    }

    /** @return whether the exchange knew it and its topics in time */
    public boolean awaitRegistered(Duration limit) throws InterruptedException {
        return line.awaitRegistered(limit);
    }

    /** When the oldest message that it has in hand occurred. */
    public Optional<Instant> holdingSince() {
        return health.holdingSince();
    }

    /** The books of its system, if the connector can read them. */
    public Optional<FarSide> farSide() {
        return farSide;
    }

    /** Asks the external system now. */
    public Probe probe() throws InterruptedException {
        Probe answer = probe.ask();
        dispatcher.wake();
        return answer;
    }

    /** The hold on it is over. */
    void released() {
        dispatcher.wake();
    }

    /** The operator wants something else of it than before. */
    public void wishChanged() {
        wish.expire();
        health.hurry();
        dispatcher.wake();
    }
}

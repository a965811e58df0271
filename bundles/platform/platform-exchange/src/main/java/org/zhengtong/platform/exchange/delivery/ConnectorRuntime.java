package org.zhengtong.platform.exchange.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.connector.api.Probe;
import org.zhengtong.connector.api.Reconcilable;
import org.zhengtong.platform.exchange.resilience.Outage;

/** A connector at work: its threads, and what they can tell. */
public final class ConnectorRuntime {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectorRuntime.class);

    private final ConnectorInfo connector;
    private final Origin origin;
    private final DeliveryConfig config;
    private final DeliveryLimits limits;
    private final Lanes lanes;
    private final BoundedCalls probes;
    private final ConnectorHealth health;
    private final BoundedCalls questions;
    private final Optional<FarSide> farSide;
    private final PauseLog pauses;
    private final HealthProbe probe;
    private final SettingsCheck objections;
    private final OperatorWish wish;
    private final QueueLine line;
    private final Dispatcher dispatcher;
    private final Thread thread;

    ConnectorRuntime(
            Connector service, Identity identity, DeliveryLimits wanted, Hold hold, DeliveryServices services) {
        this.connector = identity.connector();
        this.origin = identity.origin();
        this.config = services.config();
        this.limits = wanted.within(connector);
        ClassLoader loader = service.getClass().getClassLoader();
        this.lanes = new Lanes(service, threadName() + "-deliver", limits.calls(), limits.callTimeout());
        this.probes = new BoundedCalls(threadName() + "-probe", loader);
        this.questions = new BoundedCalls(threadName() + "-reconcile", loader);
        this.farSide = Optional.of(service)
                .filter(Reconcilable.class::isInstance)
                .map(Reconcilable.class::cast)
                .map(books -> new FarSide(books, questions, limits.callTimeout()));
        this.health = new ConnectorHealth(
                connector.name(), limits.failures(), limits.probing().backoff());
        this.pauses = new PauseLog(connector.name(), services.ledger());
        this.probe = new HealthProbe(service, probes, Duration.ofMillis(config.probe__timeout__ms()), health, pauses);
        this.objections = new SettingsCheck(service, probes, Duration.ofMillis(config.probe__timeout__ms()));
        this.wish = new OperatorWish(connector.name(), services.store());
        this.line =
                new QueueLine(connector, services.store(), services.broker(), Duration.ofMillis(config.gather__ms()));
        this.dispatcher = new Dispatcher(
                line,
                deliveries(services),
                probe,
                wish,
                hold,
                new Outage(
                        LOG, "connector " + connector.name(), limits.probing().backoff()));
        this.thread = new Thread(dispatcher, threadName());
        thread.setDaemon(true);
    }

    private BatchDelivery deliveries(DeliveryServices services) {
        return new BatchDelivery(
                connector.name(),
                services.ledger(),
                new Courier(services.personalData(), lanes, limits.payloadBytes()),
                new CallRate(limits.callsPerSecond(), System::nanoTime),
                limits);
    }

    private String threadName() {
        return "connector-" + connector.name();
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
            lanes.abort();
            probes.abort();
            thread.join(config.stop__timeout__ms());
        }
        if (thread.isAlive()) {
            LOG.error("connector {} does not stop: it hangs in a call to the broker or the database", connector.name());
            line.close();
        }
        lanes.close();
        probes.close();
        questions.close();
        endPause();
    }

    /** Whoever comes next finds out by himself whether the system is up. */
    private void endPause() {
        try {
            pauses.ended();
        } catch (RuntimeException e) { // the database: a pause without an end is no reason not to stop
            LOG.warn("the end of the pause of connector {} was not noted", connector.name(), e);
        }
    }

    public String name() {
        return connector.name();
    }

    Identity identity() {
        return new Identity(connector, origin);
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

    /** What the connector has against settings, by key. */
    public Map<String, String> objections(Map<String, Object> settings) throws InterruptedException {
        return objections.to(settings);
    }

    /** It stays: what it does not take is not sent to its queue any longer. */
    void confirm() {
        line.confirm();
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

    /** Who it is, and where it comes from. */
    record Identity(ConnectorInfo connector, Origin origin) {}
}

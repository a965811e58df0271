package org.zhengtong.platform.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.exchange.ConnectorFigures;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.exchange.DeadLetters;
import org.zhengtong.platform.api.exchange.LocalConnectors;
import org.zhengtong.platform.api.exchange.Messages;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.Messages.MessageQuery;
import org.zhengtong.platform.api.exchange.Messages.MessageSummary;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.exchange.Reconciliations;
import org.zhengtong.platform.api.exchange.Replays;
import org.zhengtong.platform.api.job.Job;
import org.zhengtong.platform.api.trace.TraceSource;
import org.zhengtong.platform.api.trace.Traces;
import org.zhengtong.platform.exchange.admin.AdminFixture;
import org.zhengtong.platform.exchange.delivery.ConnectorHost;
import org.zhengtong.platform.exchange.delivery.HostFixture;
import org.zhengtong.platform.exchange.outbox.RelaySignal;
import org.zhengtong.platform.exchange.outbox.StoredOutbox;
import org.zhengtong.platform.exchange.reconciliation.ReconciliationFixture;
import org.zhengtong.platform.exchange.relay.RelayFixture;
import org.zhengtong.platform.exchange.relay.RelayService;
import org.zhengtong.platform.exchange.store.ConnectorStore;
import org.zhengtong.platform.exchange.store.DeliveryCounts;
import org.zhengtong.platform.exchange.store.MessageStore;
import org.zhengtong.platform.exchange.store.OutboxStore;
import org.zhengtong.platform.exchange.store.RelayStore;
import org.zhengtong.platform.exchange.testing.Eventually;
import org.zhengtong.platform.exchange.testing.FragileBroker;
import org.zhengtong.platform.exchange.testing.FragileTransactions;
import org.zhengtong.platform.exchange.testing.StubbornAudit;
import org.zhengtong.platform.exchange.testing.TestBroker;
import org.zhengtong.platform.exchange.trace.TraceFixture;
import org.zhengtong.platform.testkit.TestDatabase;

/** The whole exchange in this process: a real database, a real broker, the relay, and a host for connectors. */
final class Exchange implements AutoCloseable {

    final TestBroker server;
    final FragileBroker broker;
    final FragileTransactions transactions;
    final StubbornAudit audit = new StubbornAudit();
    final ConnectorStore connectors;
    final MessageStore messages;

    private final TestDatabase database;
    private final StoredOutbox outbox;
    private final RelaySignal signal = new RelaySignal();
    private ConnectorHost host;
    private RelayService relay;

    Exchange(TestDatabase database, Path folder) {
        this(database, folder, Map.of());
    }

    /** @param settings of the delivery */
    Exchange(TestDatabase database, Path folder, Map<String, ?> settings) {
        this(database, folder, settings, Map.of());
    }

    /** @param brokerSettings of the broker */
    Exchange(TestDatabase database, Path folder, Map<String, ?> settings, Map<String, ?> brokerSettings) {
        this.database = database.apply("db/exchange.xml").clear();
        this.server = new TestBroker(folder, brokerSettings);
        this.broker = new FragileBroker(server);
        this.transactions = new FragileTransactions(database.transactions());
        this.connectors = new ConnectorStore(database.transactions(), database.ready());
        this.messages = new MessageStore(database.transactions(), database.ready());
        this.outbox = new StoredOutbox(new OutboxStore(database.transactions(), database.ready()), signal);
        this.host = HostFixture.host(database, transactions, broker, audit, settings);
        this.relay = startedRelay();
    }

    /** The exchange as the operator sees it. */
    Connectors admin() {
        return AdminFixture.connectors(database, broker, audit, host);
    }

    LocalConnectors local() {
        return AdminFixture.local(database, broker, audit, host);
    }

    Messages messagesAdmin() {
        return AdminFixture.messages(database, audit, signal);
    }

    Reconciliations reconciliations() {
        return ReconciliationFixture.reconciliations(database, audit, signal, host);
    }

    Job nightlyReconciliation(int days) {
        return ReconciliationFixture.job(database, signal, reconciliations(), host, days);
    }

    DeadLetters deadLetters() {
        return AdminFixture.deadLetters(database, audit, signal);
    }

    Replays replays() {
        return AdminFixture.replays(database, audit, signal);
    }

    Traces traces(TraceSource source) {
        return TraceFixture.traces(database, audit, source);
    }

    ConnectorFigures figures() {
        return AdminFixture.figures(database, admin());
    }

    private RelayService startedRelay() {
        return RelayFixture.started(new RelayStore(transactions, database.ready()), broker, signal, Map.of());
    }

    void restartRelay() throws InterruptedException {
        relay.stop();
        relay = startedRelay();
    }

    /** Puts a connector to work; returns when it is subscribed. */
    void plugIn(Connector connector) {
        HostFixture.add(host, connector);
        Eventually.until(
                connector.name() + " to be subscribed",
                () -> connectors
                        .find(connector.name())
                        .filter(found -> !found.topics().isEmpty())
                        .isPresent());
    }

    void unplug(Connector connector) {
        HostFixture.remove(host, connector);
    }

    ConnectorHost host() {
        return host;
    }

    List<NewMessage> publish(List<NewMessage> published) {
        database.transactions().run(() -> outbox.publishAll(published));
        return published;
    }

    DeliveryCounts counts(String connector) {
        return connectors.find(connector).orElseThrow().counts();
    }

    List<MessageSummary> inState(String connector, DeliveryState state) {
        MessageQuery query = new MessageQuery("", "", connector, state);
        return new ArrayList<>(messages.find(query, new PageRequest(1000, "")).items());
    }

    @Override
    public void close() throws Exception {
        relay.stop();
        host.stopAll();
        server.close();
    }
}

package org.zhengtong.platform.exchange.delivery;

import java.util.HashMap;
import java.util.Map;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.exchange.broker.Broker;
import org.zhengtong.platform.exchange.store.ConnectorStore;
import org.zhengtong.platform.exchange.store.DeliveryStore;
import org.zhengtong.platform.exchange.store.FigureStore;
import org.zhengtong.platform.exchange.store.PauseStore;
import org.zhengtong.platform.exchange.testing.Configurations;
import org.zhengtong.platform.testkit.ReversiblePersonalData;
import org.zhengtong.platform.testkit.TestDatabase;

/** Hosts of connectors that do not take their time. */
public final class HostFixture {

    public static final Origin BUNDLE = new Origin(7, "1.0.0");

    private HostFixture() {}

    public static ConnectorHost host(
            TestDatabase database, Transactions transactions, Broker broker, AuditLog audit, Map<String, ?> settings) {
        Map<String, Object> values = new HashMap<>(Map.of("probe__first__ms", 20, "probe__max__ms", 200));
        values.putAll(settings);
        DeliveryLedger ledger = new DeliveryLedger(
                transactions,
                new DeliveryStore(transactions, database.ready()),
                new FigureStore(transactions, database.ready()),
                new PauseStore(transactions, database.ready()),
                audit);
        return new ConnectorHost(
                broker,
                new ConnectorStore(transactions, database.ready()),
                ledger,
                new ReversiblePersonalData(),
                Configurations.of(DeliveryConfig.class, values));
    }

    public static void add(ConnectorHost host, Connector connector) {
        host.add(connector, BUNDLE);
    }

    /** A connector of a certain bundle. */
    public static void add(ConnectorHost host, Connector connector, long bundleId) {
        host.add(connector, new Origin(bundleId, "1.0.0"));
    }

    /** Gives one connector limits of its own. */
    public static void limit(ConnectorHost host, Map<String, ?> settings) {
        host.limit(new ConnectorLimits(Configurations.of(ConnectorLimitsConfig.class, settings)));
    }

    public static void remove(ConnectorHost host, Connector connector) {
        host.remove(connector);
    }
}

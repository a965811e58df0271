package org.zhengtong.platform.exchange.reconciliation;

import java.util.Map;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.Reconciliations;
import org.zhengtong.platform.api.job.Job;
import org.zhengtong.platform.exchange.delivery.ConnectorHost;
import org.zhengtong.platform.exchange.outbox.RelaySignal;
import org.zhengtong.platform.exchange.store.ConnectorStore;
import org.zhengtong.platform.exchange.store.DifferenceStore;
import org.zhengtong.platform.exchange.store.ReconciliationStore;
import org.zhengtong.platform.exchange.store.ResendStore;
import org.zhengtong.platform.exchange.store.SettledStore;
import org.zhengtong.platform.exchange.testing.Configurations;
import org.zhengtong.platform.testkit.TestDatabase;

/** Comparisons, put together as the container does. */
public final class ReconciliationFixture {

    private ReconciliationFixture() {}

    public static Reconciliations reconciliations(
            TestDatabase database, AuditLog audit, RelaySignal signal, ConnectorHost host) {
        return new StoredReconciliations(database.transactions(), books(database, signal), host, audit);
    }

    public static Job job(
            TestDatabase database, RelaySignal signal, Reconciliations reconciliations, ConnectorHost host, int days) {
        ReconciliationConfig config = Configurations.of(ReconciliationConfig.class, Map.of("days", days));
        return new NightlyReconciliation(reconciliations, books(database, signal), host, config);
    }

    private static Books books(TestDatabase database, RelaySignal signal) {
        Transactions transactions = database.transactions();
        SchemaReady ready = database.ready();
        return new Books(
                transactions,
                new ConnectorStore(transactions, ready),
                new SettledStore(transactions, ready),
                new ReconciliationStore(transactions, ready),
                new DifferenceStore(transactions, ready),
                new ResendStore(transactions, ready),
                signal);
    }
}

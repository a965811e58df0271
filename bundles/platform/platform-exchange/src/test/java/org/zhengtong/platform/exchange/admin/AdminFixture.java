package org.zhengtong.platform.exchange.admin;

import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.exchange.LocalConnectors;
import org.zhengtong.platform.api.exchange.Messages;
import org.zhengtong.platform.exchange.broker.Broker;
import org.zhengtong.platform.exchange.delivery.ConnectorHost;
import org.zhengtong.platform.exchange.install.ConnectorInstaller;
import org.zhengtong.platform.exchange.outbox.RelaySignal;
import org.zhengtong.platform.exchange.store.BacklogStore;
import org.zhengtong.platform.exchange.store.ConnectorStore;
import org.zhengtong.platform.exchange.store.DeadLetterStore;
import org.zhengtong.platform.exchange.store.MessageStore;
import org.zhengtong.platform.testkit.TestDatabase;

/** The operator's services, put together as the container does. */
public final class AdminFixture {

    private AdminFixture() {}

    public static Connectors connectors(
            TestDatabase database, Broker broker, AuditLog audit, ConnectorHost host, ConnectorInstaller installer) {
        Transactions transactions = database.transactions();
        SchemaReady ready = database.ready();
        ConnectorStore store = new ConnectorStore(transactions, ready);
        BacklogStore backlogs = new BacklogStore(transactions, ready);
        return new HostedConnectors(
                store,
                new ConnectorStatuses(store, backlogs, broker, host),
                new ConnectorSwitch(transactions, store, host, audit),
                new ConnectorSetup(transactions, store, host, installer, audit),
                new QueueDisposal(transactions, backlogs, broker, audit));
    }

    public static LocalConnectors local(TestDatabase database, Broker broker, AuditLog audit, ConnectorHost host) {
        Transactions transactions = database.transactions();
        return new HostedLocalConnectors(
                host,
                new ConnectorStore(transactions, database.ready()),
                new QueueDisposal(transactions, new BacklogStore(transactions, database.ready()), broker, audit));
    }

    public static Messages messages(TestDatabase database, AuditLog audit, RelaySignal signal) {
        Transactions transactions = database.transactions();
        return new StoredMessages(
                transactions,
                new MessageStore(transactions, database.ready()),
                new DeadLetterStore(transactions, database.ready()),
                audit,
                signal);
    }
}

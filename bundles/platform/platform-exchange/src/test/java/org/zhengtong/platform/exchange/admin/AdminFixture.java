package org.zhengtong.platform.exchange.admin;

import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.ConnectorFigures;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.exchange.DeadLetters;
import org.zhengtong.platform.api.exchange.LocalConnectors;
import org.zhengtong.platform.api.exchange.Messages;
import org.zhengtong.platform.api.exchange.Replays;
import org.zhengtong.platform.exchange.broker.Broker;
import org.zhengtong.platform.exchange.delivery.ConnectorHost;
import org.zhengtong.platform.exchange.outbox.RelaySignal;
import org.zhengtong.platform.exchange.store.BacklogStore;
import org.zhengtong.platform.exchange.store.ConnectorStore;
import org.zhengtong.platform.exchange.store.CorrectionStore;
import org.zhengtong.platform.exchange.store.DeadLetterStore;
import org.zhengtong.platform.exchange.store.DeliveryLogStore;
import org.zhengtong.platform.exchange.store.FigureStore;
import org.zhengtong.platform.exchange.store.MessageStore;
import org.zhengtong.platform.exchange.store.PauseStore;
import org.zhengtong.platform.exchange.store.ReplayStore;
import org.zhengtong.platform.exchange.store.ResendStore;
import org.zhengtong.platform.testkit.ReversiblePersonalData;
import org.zhengtong.platform.testkit.TestDatabase;

/** The operator's services, put together as the container does. */
public final class AdminFixture {

    private AdminFixture() {}

    public static Connectors connectors(TestDatabase database, Broker broker, AuditLog audit, ConnectorHost host) {
        Transactions transactions = database.transactions();
        SchemaReady ready = database.ready();
        ConnectorStore store = new ConnectorStore(transactions, ready);
        BacklogStore backlogs = new BacklogStore(transactions, ready);
        return new HostedConnectors(
                store,
                new ConnectorStatuses(store, backlogs, broker, host),
                new ConnectorSwitch(transactions, store, host, audit));
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
        CorrectionStore corrections = new CorrectionStore(transactions, database.ready());
        return new StoredMessages(
                new MessageStore(transactions, database.ready()),
                new MessageViews(corrections, new ReversiblePersonalData(), audit),
                deadLetters(database, audit, signal));
    }

    public static DeadLetters deadLetters(TestDatabase database, AuditLog audit, RelaySignal signal) {
        Transactions transactions = database.transactions();
        SchemaReady ready = database.ready();
        return new StoredDeadLetters(
                transactions,
                new DeadLetterStore(transactions, ready),
                new ResendStore(transactions, ready),
                new Corrections(
                        new MessageStore(transactions, ready),
                        new CorrectionStore(transactions, ready),
                        new ReversiblePersonalData()),
                audit,
                signal);
    }

    public static Replays replays(TestDatabase database, AuditLog audit, RelaySignal signal) {
        Transactions transactions = database.transactions();
        SchemaReady ready = database.ready();
        return new StoredReplays(
                transactions,
                new ReplayStore(transactions, ready),
                new ConnectorStore(transactions, ready),
                new ResendStore(transactions, ready),
                audit,
                signal);
    }

    public static ConnectorFigures figures(TestDatabase database, Connectors connectors) {
        Transactions transactions = database.transactions();
        SchemaReady ready = database.ready();
        return new StoredFigures(
                connectors,
                new FigureStore(transactions, ready),
                new PauseStore(transactions, ready),
                new DeliveryLogStore(transactions, ready));
    }
}

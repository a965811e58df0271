package org.zhengtong.platform.exchange.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.exchange.store.ConnectorRecord.Desired;

/** The connectors that have ever been here and were not uninstalled, and what they take. */
@Component(service = ConnectorStore.class)
public final class ConnectorStore {

    private static final String SELECT = "select c.name, c.desired, c.bundle_version,"
            + " coalesce(n.delivered, 0) as delivered, coalesce(n.already_there, 0) as already_there,"
            + " coalesce(n.dead, 0) as dead"
            + " from exchange_connector c left join exchange_delivery_count n on n.connector = c.name";

    private static final String TOPICS = "select topic from exchange_subscription where connector = ? order by topic";

    private static final String INSERT = "insert into exchange_connector"
            + " (name, desired, bundle_version, created_at, updated_at) values (?, 'RUNNING', ?, ?, ?)";

    private final Transactions transactions;

    @Activate
    public ConnectorStore(
            @Reference Transactions transactions, @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
    }

    public List<ConnectorRecord> all() {
        return transactions.required(
                () -> completed(transactions.sql().query(SELECT + " order by c.name", ConnectorStore::record)));
    }

    public Optional<ConnectorRecord> find(String name) {
        return transactions.required(() ->
                completed(transactions.sql().query(SELECT + " where c.name = ?", ConnectorStore::record, name)).stream()
                        .findFirst());
    }

    private List<ConnectorRecord> completed(List<ConnectorRecord> records) {
        return records.stream().map(this::withTopics).toList();
    }

    private ConnectorRecord withTopics(ConnectorRecord found) {
        return new ConnectorRecord(
                found.name(),
                found.desired(),
                found.version(),
                transactions.sql().query(TOPICS, row -> row.text("topic"), found.name()),
                found.counts());
    }

    private static ConnectorRecord record(Row row) {
        return new ConnectorRecord(
                row.text("name"),
                Desired.valueOf(row.text("desired")),
                row.text("bundle_version"),
                List.of(),
                new DeliveryCounts(
                        row.longNumber("delivered"), row.longNumber("already_there"), row.longNumber("dead")));
    }

    /** What the operator wants of a connector; a connector that is not known is to run. */
    public Desired desired(String name) {
        return transactions.required(() -> transactions
                .sql()
                .first(
                        "select desired from exchange_connector where name = ?",
                        row -> Desired.valueOf(row.text("desired")),
                        name)
                .orElse(Desired.RUNNING));
    }

    /** Remembers a connector whose bundle is there now, and subscribes it to exactly these topics. */
    public void register(String name, Set<String> topics, String version) {
        register(name, topics, version, true);
    }

    /** {@link #register} for a connector on trial: topics that it does not take stay, in case another one comes back. */
    public void announce(String name, Set<String> topics, String version) {
        register(name, topics, version, false);
    }

    private void register(String name, Set<String> topics, String version, boolean exactly) {
        transactions.run(() -> {
            Sql sql = transactions.sql();
            Instant now = Instant.now();
            int known = sql.update(
                    "update exchange_connector set bundle_version = ?, updated_at = ? where name = ?",
                    version,
                    now,
                    name);
            if (known == 0) {
                sql.update(INSERT, name, version, now, now);
                DeliveryCounts.start(sql, name);
            }
            List<String> present = sql.query(TOPICS, row -> row.text("topic"), name);
            subscribe(sql, name, without(topics, present), now);
            if (exactly) {
                unsubscribe(sql, name, without(present, topics));
            }
        });
    }

    private static List<String> without(Collection<String> topics, Collection<String> others) {
        List<String> rest = new ArrayList<>(topics);
        rest.removeAll(others);
        return rest;
    }

    private static void subscribe(Sql sql, String name, List<String> topics, Instant now) {
        sql.batch(
                "insert into exchange_subscription (connector, topic, created_at) values (?, ?, ?)",
                topics.stream().map(topic -> new Object[] {name, topic, now}).toList());
    }

    private static void unsubscribe(Sql sql, String name, List<String> topics) {
        sql.batch(
                "delete from exchange_subscription where connector = ? and topic = ?",
                topics.stream().map(topic -> new Object[] {name, topic}).toList());
    }

    /** @return whether there is such a connector */
    public boolean desire(String name, Desired desired) {
        return transactions.required(() -> transactions
                        .sql()
                        .update(
                                "update exchange_connector set desired = ?, updated_at = ? where name = ?",
                                desired,
                                Instant.now(),
                                name)
                == 1);
    }

    /**
     * Keeps others who lock it waiting until the end of the present transaction.
     *
     * @return whether there is such a connector
     */
    public boolean lock(String name) {
        return transactions.sql().update("update exchange_connector set updated_at = updated_at where name = ?", name)
                == 1;
    }

    /** Forgets a connector and what it takes; deliveries and counts stay. */
    public void remove(String name) {
        transactions.run(() -> {
            transactions.sql().update("delete from exchange_subscription where connector = ?", name);
            transactions.sql().update("delete from exchange_connector where name = ?", name);
        });
    }
}

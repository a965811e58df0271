package org.zhengtong.platform.connectors.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.data.Transactions.Dialect;

/**
 * The nodes that are alive, and the right of one of them at a time to change a connector. The database's clock counts, for
 * the clocks of nodes differ. Derby is embedded in the one node there is: nobody to wait for.
 */
@Component(service = NodeStore.class)
public final class NodeStore {

    private static final String PAST = " < localtimestamp - ? * interval '1 millisecond'";

    private static final String TAKE = "insert into connector_lease (name, owner, expires_at)"
            + " values (?, ?, localtimestamp + ? * interval '1 millisecond')"
            + " on conflict (name) do update set owner = excluded.owner, expires_at = excluded.expires_at"
            + " where connector_lease.owner = excluded.owner or connector_lease.expires_at < localtimestamp";

    private final Transactions transactions;

    @Activate
    public NodeStore(
            @Reference Transactions transactions, @Reference(target = "(schema=connector)") SchemaReady ready) {
        this.transactions = transactions;
    }

    private Sql sql() {
        return transactions.sql();
    }

    private boolean isAlone() {
        return transactions.dialect() == Dialect.DERBY;
    }

    /**
     * Says that this node is alive, and forgets those that have not said so for a while.
     *
     * @return whether this node was not forgotten itself
     */
    public boolean alive(String node, String name, Duration limit) {
        return transactions.required(() -> {
            boolean known = sql().update(
                                    "update connector_node set name = ?, seen_at = current_timestamp where id = ?",
                                    name,
                                    node)
                    == 1;
            if (!known) {
                sql().update(
                                "insert into connector_node (id, name, seen_at) values (?, ?, current_timestamp)",
                                node,
                                name);
            }
            if (isAlone()) {
                sql().update("delete from connector_node where id <> ?", node);
            } else {
                sql().update("delete from connector_node where seen_at" + PAST, limit.toMillis());
            }
            sql().update("delete from connector_presence where node not in (select id from connector_node)");
            return known;
        });
    }

    /** It stops: nobody has to wait for it. */
    public void leave(String node) {
        transactions.run(() -> {
            sql().update("delete from connector_presence where node = ?", node);
            sql().update("delete from connector_node where id = ?", node);
        });
    }

    public long count() {
        return transactions.required(() -> sql().count("select count(*) from connector_node"));
    }

    /** What a node has of a connector now. */
    public void report(String node, String connector, Target present, String detail) {
        Instant now = Instant.now();
        transactions.run(() -> {
            sql().update("delete from connector_presence where node = ? and connector = ?", node, connector);
            sql().update(
                            "insert into connector_presence (node, connector, digest, started, settings, detail, updated_at)"
                                    + " values (?, ?, ?, ?, ?, ?, ?)",
                            node,
                            connector,
                            present.digest(),
                            present.started(),
                            present.settings(),
                            detail,
                            now);
        });
    }

    /** What every node that is alive has of a connector. A node that said nothing of it is missing. */
    public List<Presence> presences(String connector) {
        return transactions.required(() -> sql().query(
                        "select n.name, p.digest, p.started, p.settings, p.detail from connector_presence p"
                                + " join connector_node n on n.id = p.node where p.connector = ? order by n.name",
                        row -> new Presence(
                                row.text("name"),
                                new Target(row.text("digest"), row.flag("started"), row.number("settings")),
                                row.text("detail")),
                        connector));
    }

    public void forget(String connector) {
        transactions.run(() -> sql().update("delete from connector_presence where connector = ?", connector));
    }

    /** @return whether this node may change the connector from now on; it may ask again before the time is over */
    public boolean take(String connector, String node, Duration length) {
        return isAlone() || transactions.required(() -> sql().update(TAKE, connector, node, length.toMillis()) == 1);
    }

    public void release(String connector, String node) {
        if (!isAlone()) {
            transactions.run(
                    () -> sql().update("delete from connector_lease where name = ? and owner = ?", connector, node));
        }
    }

    /** A connector on one node. */
    public record Presence(String node, Target target, String detail) {}
}

package org.zhengtong.platform.health.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.health.Health.Level;

/** The alerts that stand. All methods want a transaction. */
@Component(service = AlertStore.class)
public final class AlertStore {

    private final Transactions transactions;

    @Activate
    public AlertStore(@Reference Transactions transactions, @Reference(target = "(schema=health)") SchemaReady ready) {
        this.transactions = transactions;
    }

    /** @throws org.zhengtong.platform.api.data.DataException of a unique key, if another node was quicker */
    void raise(Concern concern, Instant now) {
        sql().update(
                        "insert into health_alert (check_name, node, alert_level, found_text, raised_at) values (?, ?, ?, ?, ?)",
                        concern.check(),
                        concern.node(),
                        concern.level(),
                        concern.text(),
                        now);
    }

    /** @return false if it was at that level already, or is gone */
    boolean worsen(Concern concern) {
        return sql().update(
                                "update health_alert set alert_level = ?, found_text = ?"
                                        + " where check_name = ? and node = ? and alert_level <> ?",
                                concern.level(),
                                concern.text(),
                                concern.check(),
                                concern.node(),
                                concern.level())
                == 1;
    }

    /** @return false if another node was quicker */
    boolean end(String check, String node) {
        return sql().update("delete from health_alert where check_name = ? and node = ?", check, node) == 1;
    }

    Optional<Standing> find(String check, String node) {
        return sql().first(
                        "select check_name, node, alert_level, found_text, raised_at from health_alert"
                                + " where check_name = ? and node = ?",
                        AlertStore::read,
                        check,
                        node);
    }

    /** Oldest first. */
    List<Standing> all() {
        return sql().query(
                        "select check_name, node, alert_level, found_text, raised_at from health_alert order by raised_at",
                        AlertStore::read);
    }

    private Sql sql() {
        return transactions.sql();
    }

    private static Standing read(Row row) {
        return new Standing(
                row.text("check_name"),
                row.text("node"),
                Level.valueOf(row.text("alert_level")),
                row.text("found_text"),
                row.instant("raised_at"));
    }

    /** A row. */
    record Standing(String check, String node, Level level, String text, Instant raisedAt) {}
}

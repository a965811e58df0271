package org.zhengtong.platform.connectors.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;

/** The connectors that are wanted, and how. */
@Component(service = InstallationStore.class)
public final class InstallationStore {

    private static final String SELECT =
            "select name, digest, started, settings, previous, change_id from connector_installation";

    private final Transactions transactions;

    @Activate
    public InstallationStore(
            @Reference Transactions transactions, @Reference(target = "(schema=connector)") SchemaReady ready) {
        this.transactions = transactions;
    }

    private Sql sql() {
        return transactions.sql();
    }

    public List<InstallationRow> all() {
        return transactions.required(() -> sql().query(SELECT + " order by name", InstallationStore::installation));
    }

    public Optional<InstallationRow> find(String name) {
        return transactions.required(
                () -> sql().first(SELECT + " where name = ?", InstallationStore::installation, name));
    }

    private static InstallationRow installation(Row row) {
        return new InstallationRow(
                row.text("name"),
                new Target(row.text("digest"), row.flag("started"), row.number("settings")),
                row.text("previous"),
                row.text("change_id"));
    }

    /** @return whether there was none of that name */
    public boolean add(InstallationRow added) {
        Instant now = Instant.now();
        try {
            transactions.run(() -> sql().update(
                            "insert into connector_installation (name, digest, started, settings, previous, change_id,"
                                    + " created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                            added.name(),
                            added.target().digest(),
                            added.target().started(),
                            added.target().settings(),
                            added.previous(),
                            added.changeId(),
                            now,
                            now));
            return true;
        } catch (DataException e) {
            if (!e.isIntegrityViolation()) {
                throw e;
            }
            return false;
        }
    }

    /** @return whether it is what it was before, and so was changed */
    public boolean replace(InstallationRow before, InstallationRow after) {
        return transactions.required(() -> sql().update(
                                "update connector_installation set digest = ?, started = ?, settings = ?, previous = ?,"
                                        + " change_id = ?, updated_at = ? where name = ? and digest = ? and started = ?"
                                        + " and settings = ? and change_id = ?",
                                after.target().digest(),
                                after.target().started(),
                                after.target().settings(),
                                after.previous(),
                                after.changeId(),
                                Instant.now(),
                                before.name(),
                                before.target().digest(),
                                before.target().started(),
                                before.target().settings(),
                                before.changeId())
                == 1);
    }

    public void remove(String name) {
        transactions.run(() -> sql().update("delete from connector_installation where name = ?", name));
    }
}

package org.zhengtong.platform.connectors.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;

/** Versions of settings, as texts; none is ever changed. */
@Component(service = SettingsStore.class)
public final class SettingsStore {

    private static final String SELECT =
            "select version_no, content, changed_keys, reason, caller, created_at from connector_settings"
                    + " where connector = ?";

    private final Transactions transactions;

    @Activate
    public SettingsStore(
            @Reference Transactions transactions, @Reference(target = "(schema=connector)") SchemaReady ready) {
        this.transactions = transactions;
    }

    private Sql sql() {
        return transactions.sql();
    }

    public Optional<SettingsRow> find(String connector, int version) {
        return transactions.required(
                () -> sql().first(SELECT + " and version_no = ?", SettingsStore::settings, connector, version));
    }

    /** 0 when there is none. */
    public int newest(String connector) {
        return (int) transactions
                .required(() ->
                        sql().count("select max(version_no) from connector_settings where connector = ?", connector))
                .longValue();
    }

    /** Newest first, one more than the page takes; the cursor is a version. */
    public List<SettingsRow> history(String connector, PageRequest page) {
        StringBuilder select = new StringBuilder(SELECT);
        List<Object> parameters = new ArrayList<>(List.of(connector));
        if (page.cursor().matches("\\d{1,9}")) {
            select.append(" and version_no < ?");
            parameters.add(Integer.valueOf(page.cursor()));
        }
        select.append(" order by version_no desc fetch first ")
                .append(page.limit() + 1)
                .append(" rows only");
        return transactions.required(
                () -> sql().query(select.toString(), SettingsStore::settings, parameters.toArray()));
    }

    private static SettingsRow settings(Row row) {
        return new SettingsRow(
                row.number("version_no"),
                row.text("content"),
                row.text("changed_keys"),
                row.text("reason"),
                row.text("caller"),
                row.instant("created_at"));
    }

    /** @return whether nobody else made that version */
    public boolean add(String connector, SettingsRow added) {
        try {
            transactions.run(() -> sql().update(
                            "insert into connector_settings (connector, version_no, content, changed_keys, reason, caller,"
                                    + " created_at) values (?, ?, ?, ?, ?, ?, ?)",
                            connector,
                            added.version(),
                            added.content(),
                            added.keys(),
                            added.reason(),
                            added.caller(),
                            added.createdAt()));
            return true;
        } catch (DataException e) {
            if (!e.isIntegrityViolation()) {
                throw e;
            }
            return false;
        }
    }

    /**
     * A version.
     *
     * @param content JSON object of texts by key, secrets sealed
     * @param keys what differs from the version before, separated by commas
     */
    public record SettingsRow(
            int version, String content, String keys, String reason, String caller, Instant createdAt) {}
}

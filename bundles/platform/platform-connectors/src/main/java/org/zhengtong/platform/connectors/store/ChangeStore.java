package org.zhengtong.platform.connectors.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.ConnectorChange.Kind;
import org.zhengtong.platform.api.connector.ConnectorChange.State;
import org.zhengtong.platform.api.connector.ConnectorChange.Step;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.connectors.store.ChangeRow.Probing;

/** The journal: changes and their steps. */
@Component(service = ChangeStore.class)
public final class ChangeStore {

    private static final String INSERT = "insert into connector_change (id, connector, kind, state,"
            + " from_digest, from_version, from_started, from_settings, to_digest, to_version, to_started, to_settings,"
            + " probe, discard_queue, failures, reason, caller, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '', ?, ?)";

    private static final int MAX_TEXT = 1000;

    private final Transactions transactions;

    @Activate
    public ChangeStore(
            @Reference Transactions transactions, @Reference(target = "(schema=connector)") SchemaReady ready) {
        this.transactions = transactions;
    }

    private Sql sql() {
        return transactions.sql();
    }

    public void add(ChangeRow change) {
        transactions.run(() -> sql().update(
                        INSERT,
                        change.id(),
                        change.connector(),
                        change.kind(),
                        change.state(),
                        change.from().digest(),
                        change.fromVersion(),
                        change.from().started(),
                        change.from().settings(),
                        change.to().digest(),
                        change.toVersion(),
                        change.to().started(),
                        change.to().settings(),
                        change.probe(),
                        change.discardQueue(),
                        change.caller(),
                        change.startedAt()));
    }

    public Optional<ChangeRow> find(String id) {
        return transactions.required(
                () -> sql().first("select * from connector_change where id = ?", ChangeStore::change, id));
    }

    /** Newest first, one more than the page takes. */
    public List<ChangeRow> find(String connector, PageRequest page) {
        StringBuilder select = new StringBuilder("select * from connector_change where 1 = 1");
        List<Object> parameters = new ArrayList<>();
        if (!connector.isEmpty()) {
            select.append(" and connector = ?");
            parameters.add(connector);
        }
        if (!page.cursor().isEmpty()) {
            select.append(" and id < ?");
            parameters.add(page.cursor());
        }
        select.append(" order by id desc fetch first ").append(page.limit() + 1).append(" rows only");
        return transactions.required(() -> sql().query(select.toString(), ChangeStore::change, parameters.toArray()));
    }

    private static ChangeRow change(Row row) {
        return new ChangeRow(
                row.text("id"),
                row.text("connector"),
                Kind.valueOf(row.text("kind")),
                State.valueOf(row.text("state")),
                new Target(row.text("from_digest"), row.flag("from_started"), row.number("from_settings")),
                row.text("from_version"),
                new Target(row.text("to_digest"), row.flag("to_started"), row.number("to_settings")),
                row.text("to_version"),
                Probing.valueOf(row.text("probe")),
                row.flag("discard_queue"),
                row.number("failures"),
                row.text("reason"),
                row.text("caller"),
                row.instant("created_at"),
                row.optionalInstant("finished_at"));
    }

    /** @return whether it was in that state */
    public boolean move(String id, State from, State to, String reason) {
        return transactions.required(() -> sql().update(
                                "update connector_change set state = ?, reason = ? where id = ? and state = ?",
                                to,
                                cut(reason),
                                id,
                                from)
                == 1);
    }

    /** Ends a change that has not ended. */
    public boolean finish(String id, State from, State to, String reason) {
        return transactions.required(() -> sql().update(
                                "update connector_change set state = ?, reason = ?, finished_at = ? where id = ? and state = ?",
                                to,
                                cut(reason),
                                Instant.now(),
                                id,
                                from)
                == 1);
    }

    /** What there is to know though it works. */
    public void remark(String id, String remark) {
        transactions.run(() -> sql().update("update connector_change set reason = ? where id = ?", cut(remark), id));
    }

    public void countFailure(String id) {
        transactions.run(() -> sql().update("update connector_change set failures = failures + 1 where id = ?", id));
    }

    public void step(String changeId, Step step) {
        transactions.run(() -> sql().update(
                        "insert into connector_step (id, change_id, node, name, detail, created_at)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        Ids.next(),
                        changeId,
                        step.node(),
                        step.name(),
                        cut(step.detail()),
                        step.at()));
    }

    public List<Step> steps(String changeId) {
        return transactions.required(() -> sql().query(
                        "select node, name, detail, created_at from connector_step where change_id = ? order by id",
                        row -> new Step(
                                row.text("node"), row.text("name"), row.text("detail"), row.instant("created_at")),
                        changeId));
    }

    private static String cut(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    }
}

package org.zhengtong.platform.exchange.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.Reconciliations.Reconciliation;
import org.zhengtong.platform.api.exchange.Reconciliations.State;
import org.zhengtong.platform.api.time.BusinessTime;

/** Comparisons with external systems and their results. */
@Component(service = ReconciliationStore.class)
public final class ReconciliationStore {

    private static final int ERROR_LENGTH = 1000;

    private static final String COLUMNS =
            "id, connector, compared_day, dry_run, started_by, started_at, ended_at, state,"
                    + " ours, theirs, missing, resent, extra, error";

    private static final String INSERT = "insert into exchange_reconciliation (id, connector, compared_day, dry_run,"
            + " started_by, started_at, alive_at, state, ours, theirs, missing, resent, extra, error)"
            + " values (?, ?, ?, ?, ?, ?, ?, 'RUNNING', 0, 0, 0, 0, 0, '')";

    private static final String COUNT = "update exchange_reconciliation"
            + " set ours = ?, theirs = ?, missing = ?, resent = ?, extra = ?, alive_at = ? where id = ?";

    private final Transactions transactions;

    @Activate
    public ReconciliationStore(
            @Reference Transactions transactions, @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
    }

    public void begin(Reconciliation begun) {
        transactions.run(() -> transactions
                .sql()
                .update(
                        INSERT,
                        begun.id(),
                        begun.connector(),
                        begun.day(),
                        begun.dryRun(),
                        begun.startedBy(),
                        begun.startedAt(),
                        begun.startedAt()));
    }

    /** Ends those whose node has fallen silent. */
    public void giveUpSilent(String connector, Duration silence, String error) {
        Instant now = Instant.now();
        transactions.run(() -> transactions
                .sql()
                .update(
                        "update exchange_reconciliation set state = 'FAILED', ended_at = ?, error = ?"
                                + " where connector = ? and state = 'RUNNING' and alive_at < ?",
                        now,
                        error,
                        connector,
                        now.minus(silence)));
    }

    public boolean isRunning(String connector) {
        return transactions.required(() -> transactions
                        .sql()
                        .count(
                                "select count(*) from exchange_reconciliation where connector = ? and state = 'RUNNING'",
                                connector)
                > 0);
    }

    /** Says how far it is, and that it is alive. */
    public void progress(String id, ReconciliationCounts counts) {
        transactions.run(() -> transactions
                .sql()
                .update(
                        COUNT,
                        counts.ours(),
                        counts.theirs(),
                        counts.missing(),
                        counts.resent(),
                        counts.extra(),
                        Instant.now(),
                        id));
    }

    public void end(String id, State state, String error) {
        transactions.run(() -> transactions
                .sql()
                .update(
                        "update exchange_reconciliation set state = ?, error = ?, ended_at = ? where id = ?",
                        state,
                        Texts.shortened(error, ERROR_LENGTH),
                        Instant.now(),
                        id));
    }

    public Optional<Reconciliation> find(String id) {
        return transactions.required(() -> transactions
                .sql()
                .first(
                        "select " + COLUMNS + " from exchange_reconciliation where id = ?",
                        ReconciliationStore::reconciliation,
                        id));
    }

    /** Newest first; the cursor is an id. */
    public Page<Reconciliation> find(String connector, PageRequest page) {
        Condition condition = Condition.ALL.andEqual("connector", connector);
        Condition place =
                page.cursor().isEmpty() ? condition : condition.and(new Condition("id < ?", List.of(page.cursor())));
        return transactions.required(() -> Page.of(
                transactions
                        .sql()
                        .query(
                                "select " + COLUMNS + " from exchange_reconciliation" + place.where()
                                        + " order by id desc fetch first ? rows only",
                                ReconciliationStore::reconciliation,
                                place.with(page.limit() + 1)),
                page.limit(),
                Reconciliation::id));
    }

    /** Whether that day was compared to its end, and in earnest. */
    public boolean isCompared(String connector, LocalDate day) {
        return transactions.required(() -> transactions
                        .sql()
                        .count(
                                "select count(*) from exchange_reconciliation where connector = ? and compared_day = ?"
                                        + " and dry_run = ? and state in ('EQUAL', 'DIFFERENT') and started_at >= ?",
                                connector,
                                day,
                                false,
                                BusinessTime.endOf(day))
                > 0);
    }

    private static Reconciliation reconciliation(Row row) {
        return new Reconciliation(
                row.text("id"),
                row.text("connector"),
                row.date("compared_day"),
                row.flag("dry_run"),
                row.text("started_by"),
                row.instant("started_at"),
                row.optionalInstant("ended_at"),
                State.valueOf(row.text("state")),
                row.longNumber("ours"),
                row.longNumber("theirs"),
                row.longNumber("missing"),
                row.longNumber("resent"),
                row.longNumber("extra"),
                row.text("error"));
    }
}

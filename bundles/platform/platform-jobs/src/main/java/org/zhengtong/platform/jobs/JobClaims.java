package org.zhengtong.platform.jobs;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;

/**
 * Who may run a job: a row per job, taken by one run at a time for as long as its node renews the lease. All methods but
 * {@link #prepare} and {@link #served} are part of the caller's transaction.
 */
@Component(service = JobClaims.class)
public final class JobClaims {

    private static final String FREE = "(run_id is null or leased_until < ?)";
    private static final String NOBODY = "run_id = null, due_at = null, leased_until = null where run_id = ?";

    private final Transactions transactions;

    @Activate
    public JobClaims(@Reference Transactions transactions, @Reference(target = "(schema=job)") SchemaReady ready) {
        this.transactions = transactions;
    }

    /** Makes sure that the job has its row. What was due before its first start is not made up for. */
    void prepare(String job, Instant now) {
        if (isKnown(job)) {
            return;
        }
        try {
            transactions.run(() -> sql().update("insert into job_claim (job, served_until) values (?, ?)", job, now));
        } catch (DataException e) {
            if (!e.isIntegrityViolation()) { // else another node was quicker
                throw e;
            }
        }
    }

    private boolean isKnown(String job) {
        return transactions.required(() -> sql().count("select count(*) from job_claim where job = ?", job)) > 0;
    }

    boolean take(String job, String runId, Lease lease) {
        int taken = sql().update(
                        "update job_claim set run_id = ?, due_at = null, node = ?, leased_until = ? where job = ? and "
                                + FREE,
                        runId,
                        lease.node(),
                        lease.until(),
                        job,
                        lease.from());
        return taken == 1;
    }

    /** Also refuses when this time of the schedule, or a later one, was served before, by whatever node. */
    boolean takeDue(Instant dueAt, String job, String runId, Lease lease) {
        int taken = sql().update(
                        "update job_claim set run_id = ?, due_at = ?, node = ?, leased_until = ?"
                                + " where job = ? and served_until < ? and " + FREE,
                        runId,
                        dueAt,
                        lease.node(),
                        lease.until(),
                        job,
                        dueAt,
                        lease.from());
        return taken == 1;
    }

    /** Tells whether the run still holds its job. */
    boolean renew(String runId, Lease lease) {
        return sql().update("update job_claim set leased_until = ? where run_id = ?", lease.until(), runId) == 1;
    }

    /** The run has come to its end: the time of the schedule is done with. */
    void release(String runId) {
        sql().update("update job_claim set served_until = coalesce(due_at, served_until), " + NOBODY, runId);
    }

    /** The run was broken off: it is due again. */
    void giveBack(String runId) {
        sql().update("update job_claim set " + NOBODY, runId);
    }

    /** For a node that has just started: what it held before, it does not run any more, and is due again. */
    void giveBackAllOf(String node) {
        sql().update("update job_claim set run_id = null, due_at = null, leased_until = null where node = ?", node);
    }

    /** What silent nodes hold is due again. */
    void giveBackSilent(Instant now) {
        sql().update(
                        "update job_claim set run_id = null, due_at = null, leased_until = null where leased_until < ?",
                        now);
    }

    /** By job, up to which time its schedule is done with; empty while a run holds it. */
    Map<String, Optional<Instant>> served(Instant now) {
        return transactions
                .required(() -> sql().query(
                                "select job, served_until, case when " + FREE
                                        + " then 1 else 0 end as free from job_claim",
                                row -> Map.entry(
                                        row.text("job"),
                                        row.number("free") == 1
                                                ? row.optionalInstant("served_until")
                                                : Optional.<Instant>empty()),
                                now))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Sql sql() {
        return transactions.sql();
    }
}

package org.zhengtong.platform.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.job.Jobs.JobRun;
import org.zhengtong.platform.api.job.Jobs.State;

/** The record of runs. */
@Component(service = JobRuns.class)
public final class JobRuns {

    private static final String NODE_DIED = "the node died, or lost the job";

    private final Transactions transactions;

    @Activate
    public JobRuns(@Reference Transactions transactions, @Reference(target = "(schema=job)") SchemaReady ready) {
        this.transactions = transactions;
    }

    /** Part of the caller's transaction, in which the job was claimed: any other run of it is dead. */
    void begin(RunStart start, String node) {
        transactions
                .sql()
                .update(
                        "update job_run set state = ?, ended_at = ?, error = ? where state = ? and job = ?",
                        State.FAILED,
                        start.at(),
                        NODE_DIED,
                        State.RUNNING,
                        start.job());
        transactions
                .sql()
                .update(
                        "insert into job_run (id, job, dry_run, started_by, node, started_at, state, checked, done, failed)"
                                + " values (?, ?, ?, ?, ?, ?, ?, 0, 0, 0)",
                        start.id(),
                        start.job(),
                        start.dryRun(),
                        start.startedBy(),
                        node,
                        start.at(),
                        State.RUNNING);
    }

    /** Leaves a run alone that was given up for dead meanwhile. */
    void end(String id, Ended ended, Instant now) {
        transactions.run(() -> transactions
                .sql()
                .update(
                        "update job_run set state = ?, ended_at = ?, checked = ?, done = ?, failed = ?, detail = ?, error = ?"
                                + " where id = ? and state = ?",
                        ended.state(),
                        now,
                        ended.report().checked(),
                        ended.report().done(),
                        ended.report().failed(),
                        ended.report().detail(),
                        ended.error(),
                        id,
                        State.RUNNING));
    }

    /** Marks runs as failed that no claim stands behind any more. */
    void failAbandoned(Instant now) {
        transactions.run(() -> transactions
                .sql()
                .update(
                        "update job_run set state = ?, ended_at = ?, error = ? where state = ?"
                                + " and not exists (select 1 from job_claim where job_claim.run_id = job_run.id)",
                        State.FAILED,
                        now,
                        NODE_DIED,
                        State.RUNNING));
    }

    Optional<JobRun> find(String id) {
        return transactions.required(
                () -> transactions.sql().first("select * from job_run where id = ?", JobRuns::run, id));
    }

    /** Latest first. */
    List<JobRun> latest(String job, int limit) {
        return transactions.required(() -> transactions
                .sql()
                .query(
                        "select * from job_run where job = ? order by started_at desc, id desc" + " fetch first "
                                + limit + " rows only",
                        JobRuns::run,
                        job));
    }

    int deleteBefore(Instant oldest) {
        return transactions.required(() -> transactions
                .sql()
                .update("delete from job_run where state <> ? and started_at < ?", State.RUNNING, oldest));
    }

    long countBefore(Instant oldest) {
        return transactions.required(() -> transactions
                .sql()
                .count("select count(*) from job_run where state <> ? and started_at < ?", State.RUNNING, oldest));
    }

    private static JobRun run(Row row) {
        return new JobRun(
                row.text("id"),
                row.text("job"),
                row.flag("dry_run"),
                row.text("started_by"),
                row.instant("started_at"),
                row.optionalInstant("ended_at"),
                State.valueOf(row.text("state")),
                row.longNumber("checked"),
                row.longNumber("done"),
                row.longNumber("failed"),
                row.textOrEmpty("detail"),
                row.textOrEmpty("error"));
    }
}

package org.zhengtong.platform.api.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The jobs of this installation and their runs. Needs {@code job.read}, to run {@code job.run}. */
@ProviderType
public interface Jobs {

    List<JobView> list();

    /**
     * Runs a job now and waits for it. Audited.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found}, or {@code job_running} while it runs
     */
    JobRun run(String name, boolean dryRun);

    /**
     * Latest runs first.
     *
     * @param limit 1 to 1,000
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found} if there is neither job nor run of that
     *     name, {@code out_of_range} for the limit
     */
    List<JobRun> runs(String name, int limit);

    /** Jobs that should have begun by their schedule more than {@code grace} ago, and have not. */
    List<OverdueJob> overdue(Duration grace);

    /** @param dueAt when it should have begun */
    record OverdueJob(String name, String title, Instant dueAt) {}

    /** A job, its schedule, and its last run. */
    record JobView(String name, String title, String cron, Optional<JobRun> lastRun) {}

    /** One run; {@code error} is empty unless it failed. */
    record JobRun(
            String id,
            String job,
            boolean dryRun,
            String startedBy,
            Instant startedAt,
            Optional<Instant> endedAt,
            State state,
            long checked,
            long done,
            long failed,
            String detail,
            String error) {}

    /** How a run stands. A run whose node died is found FAILED at the next start. */
    enum State {
        RUNNING,
        DONE,
        FAILED
    }
}

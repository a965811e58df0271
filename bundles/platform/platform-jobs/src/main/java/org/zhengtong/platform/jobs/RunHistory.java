package org.zhengtong.platform.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.job.Job;

/** Forgets runs of long ago. */
@Component(
        configurationPid = JobsConfig.PID,
        property = {Job.NAME + "=job-history", Job.CRON + "=0 10 3 * * ?", Job.TITLE + "=清理过期的任务运行记录"})
public final class RunHistory implements Job {

    private final JobRuns runs;
    private final Duration kept;
    private final InstantSource clock;

    @Activate
    public RunHistory(@Reference JobRuns runs, JobsConfig config) {
        this(runs, Duration.ofDays(config.keep__runs__d()), InstantSource.system());
    }

    RunHistory(JobRuns runs, Duration kept, InstantSource clock) {
        this.runs = runs;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public Report run(boolean dryRun) {
        Instant oldest = clock.instant().minus(kept);
        long found = dryRun ? runs.countBefore(oldest) : runs.deleteBefore(oldest);
        return new Report(found, found, 0, "");
    }
}

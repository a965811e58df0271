package org.zhengtong.platform.health.figure;

import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.job.Jobs;
import org.zhengtong.platform.api.job.Jobs.JobRun;
import org.zhengtong.platform.api.job.Jobs.State;

/** The last runs of jobs. */
@Component(service = FigureSource.class)
public final class JobRows implements FigureSource {

    private final Jobs jobs;
    private final Rows failed;
    private final Rows age;
    private final Rows took;

    @Activate
    public JobRows(@Reference PrometheusMeters meters, @Reference Jobs jobs) {
        this.jobs = jobs;
        failed = new Rows(meters.registry(), "zt.job.failed", "1 if the last run failed");
        age = new Rows(meters.registry(), "zt.job.age.seconds", "time since the last run began");
        took = new Rows(meters.registry(), "zt.job.took.seconds", "how long the last run took");
    }

    @Override
    public void refresh() {
        Instant now = Instant.now();
        jobs.list().forEach(job -> job.lastRun().ifPresent(run -> add(run, now)));
        failed.show();
        age.show();
        took.show();
    }

    private void add(JobRun run, Instant now) {
        failed.add(run.state() == State.FAILED ? 1 : 0, "name", run.job());
        age.add(Rows.seconds(run.startedAt(), now), "name", run.job());
        took.add(Rows.seconds(run.startedAt(), run.endedAt().orElse(now)), "name", run.job());
    }
}

package org.zhengtong.platform.health.check;

import java.time.Duration;
import java.util.List;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.zhengtong.platform.api.job.Jobs;
import org.zhengtong.platform.api.job.Jobs.JobView;
import org.zhengtong.platform.api.job.Jobs.OverdueJob;
import org.zhengtong.platform.api.job.Jobs.State;
import org.zhengtong.platform.api.time.BusinessTime;

/** Whether jobs run as they should, and end well. */
@Component(
        configurationPid = "org.zhengtong.platform.health.jobs",
        property = {HealthCheck.NAME + "=jobs", HealthCheck.TAGS + "=zhengtong"})
@Designate(ocd = JobsCheck.Config.class)
public final class JobsCheck implements HealthCheck {

    private final Jobs jobs;
    private final Duration grace;

    @Activate
    public JobsCheck(@Reference Jobs jobs, Config config) {
        this(jobs, Duration.ofSeconds(config.grace__s()));
    }

    JobsCheck(Jobs jobs, Duration grace) {
        this.jobs = jobs;
        this.grace = grace;
    }

    @Override
    public Result execute() {
        Findings findings = new Findings();
        List<OverdueJob> overdue = jobs.overdue(grace);
        overdue.forEach(job -> findings.critical(
                "jobs.overdue",
                job.name(),
                job.dueAt().atZone(BusinessTime.ZONE).toLocalDateTime()));
        List<JobView> failed = jobs.list().stream().filter(JobsCheck::hasFailed).toList();
        failed.forEach(job -> findings.warn("jobs.failed", job.name()));
        if (overdue.isEmpty() && failed.isEmpty()) {
            findings.ok("jobs.ok");
        }
        return findings.result();
    }

    private static boolean hasFailed(JobView job) {
        return job.lastRun().filter(run -> run.state() == State.FAILED).isPresent();
    }

    /** The keys of the configuration. */
    @ObjectClassDefinition(name = "Health: jobs")
    public @interface Config {

        @AttributeDefinition(
                name = "grace_s",
                description = "Seconds that a job may begin later than its schedule says")
        long grace__s() default 600;
    }
}

package org.zhengtong.platform.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.job.JobRefusal;
import org.zhengtong.platform.api.job.Jobs;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/** What operators see of jobs, and how they start one. */
@Component
public final class PlatformJobs implements Jobs {

    private final JobRegistry registry;
    private final JobRunner runner;
    private final JobRuns runs;
    private final JobClaims claims;
    private final AuditLog auditLog;

    @Activate
    public PlatformJobs(
            @Reference JobRegistry registry,
            @Reference JobRunner runner,
            @Reference JobRuns runs,
            @Reference JobClaims claims,
            @Reference AuditLog auditLog) {
        this.registry = registry;
        this.runner = runner;
        this.runs = runs;
        this.claims = claims;
        this.auditLog = auditLog;
    }

    @Override
    public List<JobView> list() {
        return registry.list().stream().map(this::view).toList();
    }

    private JobView view(JobEntry entry) {
        return new JobView(
                entry.name(),
                entry.title(),
                entry.cron(),
                runs.latest(entry.name(), 1).stream().findFirst());
    }

    @Override
    public JobRun run(String name, boolean dryRun) {
        JobEntry entry = registry.find(name).orElseThrow(() -> notFound(name));
        String runId = runner.runNow(entry, dryRun, () -> auditLog.record(started(name, dryRun)))
                .orElseThrow(() -> new RefusedException(JobRefusal.JOB_RUNNING, "", name));
        return runs.find(runId).orElseThrow(() -> notFound(name));
    }

    @Override
    public List<OverdueJob> overdue(Duration grace) {
        Instant now = runner.now();
        Map<String, Optional<Instant>> served = claims.served(now);
        List<OverdueJob> overdue = new ArrayList<>();
        for (JobEntry entry : registry.list()) {
            if (served.containsKey(entry.name())) {
                unserved(entry, served.get(entry.name()), now.minus(grace)).ifPresent(overdue::add);
            } else {
                claims.prepare(entry.name(), now);
            }
        }
        return overdue;
    }

    private static Optional<OverdueJob> unserved(JobEntry entry, Optional<Instant> served, Instant latest) {
        return entry.schedule()
                .latest(latest)
                .filter(dueAt -> served.filter(until -> until.isBefore(dueAt)).isPresent())
                .map(dueAt -> new OverdueJob(entry.name(), entry.title(), dueAt));
    }

    private static AuditEvent started(String name, boolean dryRun) {
        return AuditEvent.done("job.run", "job", name, Map.of("dryRun", Boolean.toString(dryRun)));
    }

    @Override
    public List<JobRun> runs(String name, int limit) {
        List<JobRun> latest = runs.latest(name, new PageRequest(limit, "").limit());
        if (latest.isEmpty() && registry.find(name).isEmpty()) {
            throw notFound(name);
        }
        return latest;
    }

    private static RefusedException notFound(String name) {
        return new RefusedException(CommonRefusal.NOT_FOUND, "", name);
    }
}

package org.zhengtong.platform.jobs;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.job.Job;

/** The jobs that bundles offer at present, each on its schedule. */
@Component(service = JobRegistry.class, immediate = true)
public final class JobRegistry {

    private static final Logger LOG = LoggerFactory.getLogger(JobRegistry.class);

    private final JobTimer timer;
    private final JobRunner runner;
    private final Map<String, JobEntry> byName = new ConcurrentHashMap<>();

    @Activate
    public JobRegistry(@Reference JobTimer timer, @Reference JobRunner runner) {
        this.timer = timer;
        this.runner = runner;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindJob(Job job, Map<String, Object> properties) {
        try {
            JobEntry entry = JobEntry.of(job, properties);
            Optional.ofNullable(byName.put(entry.name(), entry)).ifPresent(replaced -> runner.stop(replaced.name()));
            timer.start(entry.name(), entry.schedule(), () -> runQuietly(entry));
        } catch (IllegalArgumentException | SchedulerException e) {
            LOG.error("A job is left out: {}", properties, e);
        }
    }

    private void runQuietly(JobEntry entry) {
        try {
            runner.runIfDue(entry);
        } catch (DataException e) { // the database is away: the next turn makes up for it
            LOG.warn("Job {} could not be started: {}", entry.name(), e.getMessage());
        }
    }

    /** During an upgrade the successor may be bound already; then there is nothing left to remove. */
    void unbindJob(Job job) {
        Optional<JobEntry> removed =
                byName.values().stream().filter(entry -> entry.job() == job).findFirst();
        removed.ifPresent(this::remove);
    }

    private void remove(JobEntry entry) {
        byName.remove(entry.name(), entry);
        try {
            timer.stop(entry.name());
        } catch (SchedulerException e) {
            LOG.warn("Job {} could not be taken off its schedule", entry.name(), e);
        }
        runner.stop(entry.name());
    }

    Optional<JobEntry> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** By name. */
    List<JobEntry> list() {
        return byName.values().stream()
                .sorted(Comparator.comparing(JobEntry::name))
                .toList();
    }
}

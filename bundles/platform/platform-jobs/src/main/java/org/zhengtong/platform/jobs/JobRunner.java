package org.zhengtong.platform.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.job.Job;

/** Runs jobs on the calling thread: claims, calls, and records. */
@Component(service = JobRunner.class, configurationPid = JobsConfig.PID)
public final class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final String SCHEDULE = "schedule";

    private final Transactions transactions;
    private final JobClaims claims;
    private final JobRuns runs;
    private final Node node;
    private final ActiveRuns active = new ActiveRuns();
    private final ClaimKeeper keeper;

    @Activate
    public JobRunner(
            @Reference Transactions transactions,
            @Reference JobClaims claims,
            @Reference JobRuns runs,
            BundleContext context,
            JobsConfig config) {
        this(transactions, claims, runs, node(context, config));
    }

    JobRunner(Transactions transactions, JobClaims claims, JobRuns runs, Node node) {
        this.transactions = transactions;
        this.claims = claims;
        this.runs = runs;
        this.node = node;
        this.keeper = new ClaimKeeper(transactions, claims, runs, node, active);
    }

    private static Node node(BundleContext context, JobsConfig config) {
        String name = NodeName.of(config.node(), String.valueOf(context.getProperty("karaf.base")));
        return new Node(name, Duration.ofSeconds(config.lease__s()), InstantSource.system());
    }

    @Deactivate
    void close() {
        active.stopAll();
        keeper.close();
    }

    Instant now() {
        return node.now();
    }

    /** Runs the job if a time of its schedule has come that no node has served yet. */
    void runIfDue(JobEntry entry) {
        claims.prepare(entry.name(), node.now());
        entry.schedule().latest(node.now()).ifPresent(dueAt -> {
            RunStart start = start(entry, false, SCHEDULE);
            if (begun(start, () -> claims.takeDue(dueAt, start.job(), start.id(), node.newLease()))) {
                perform(entry, start);
            }
        });
    }

    /**
     * Runs the job now.
     *
     * @param withClaim what is to be stored together with the claim
     * @return id of the run, or empty while another one is going on
     */
    Optional<String> runNow(JobEntry entry, boolean dryRun, Runnable withClaim) {
        claims.prepare(entry.name(), node.now());
        RunStart start = start(entry, dryRun, Callers.current().id());
        boolean begun = transactions.required(() -> {
            boolean taken = begun(start, () -> claims.take(start.job(), start.id(), node.newLease()));
            if (taken) {
                withClaim.run();
            }
            return taken;
        });
        if (!begun) {
            return Optional.empty();
        }
        perform(entry, start);
        return Optional.of(start.id());
    }

    private RunStart start(JobEntry entry, boolean dryRun, String startedBy) {
        return new RunStart(Ids.next(), entry.name(), dryRun, startedBy, node.now());
    }

    private boolean begun(RunStart start, BooleanSupplier claim) {
        return transactions.required(() -> {
            boolean taken = claim.getAsBoolean();
            if (taken) {
                runs.begin(start, node.name());
            }
            return taken;
        });
    }

    private void perform(JobEntry entry, RunStart start) {
        active.begin(start);
        Ended ended = Ended.brokenOff();
        try {
            ended = Callers.runAs(Caller.system("job:" + entry.name()), () -> call(entry, start));
        } finally {
            boolean interrupted = Thread.interrupted(); // what follows must reach the database
            end(start, ended);
            active.end(start.id());
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Ended call(JobEntry entry, RunStart start) {
        try {
            Job.Report report = entry.job().run(start.dryRun());
            LOG.info("Job {} run {} is done: {} of {}", entry.name(), start.id(), report.done(), report.checked());
            return Ended.done(report);
        } catch (InterruptedException e) {
            LOG.info("Job {} run {} was interrupted", entry.name(), start.id());
            return Ended.brokenOff();
        } catch (RuntimeException | LinkageError e) { // outermost loop: a job may throw whatever it likes
            LOG.error("Job {} run {} failed", entry.name(), start.id(), e);
            return Ended.failed(e.toString());
        }
    }

    private void end(RunStart start, Ended ended) {
        transactions.run(() -> {
            runs.end(start.id(), ended, node.now());
            if (ended.complete()) {
                claims.release(start.id());
            } else {
                claims.giveBack(start.id());
            }
        });
    }

    /** Interrupts a run of this job in this node, and waits a moment for its end. */
    void stop(String job) {
        active.stop(job);
    }

    /** For tests: what happens three times in a lease. */
    void renew() {
        keeper.renew();
    }
}

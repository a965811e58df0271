package org.zhengtong.platform.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quartz.SchedulerException;
import org.zhengtong.platform.api.audit.AuditLog.AuditRecord;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.job.Job;
import org.zhengtong.platform.api.job.JobRefusal;
import org.zhengtong.platform.api.job.Jobs;
import org.zhengtong.platform.api.job.Jobs.JobRun;
import org.zhengtong.platform.api.job.Jobs.JobView;
import org.zhengtong.platform.api.job.Jobs.OverdueJob;
import org.zhengtong.platform.api.job.Jobs.State;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusalCode;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.RecordedAudit;
import org.zhengtong.platform.testkit.SettableClock;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class PlatformJobsTest {

    private static final Caller OPERATOR = Caller.system("operator");

    private final SettableClock clock = SettableClock.at("2026-11-24T00:00:00+08:00");
    private final RecordedAudit audit = new RecordedAudit();
    private final JobRuns runs;
    private final JobTimer timer;
    private final JobRunner runner;
    private final JobRegistry registry;
    private final Jobs jobs;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    PlatformJobsTest(TestDatabase database) throws SchedulerException {
        Transactions transactions = database.apply("db/job.xml").clear().transactions();
        JobClaims claims = new JobClaims(transactions, database.ready());
        runs = new JobRuns(transactions, database.ready());
        timer = new JobTimer(2);
        runner = new JobRunner(transactions, claims, runs, new Node("here", Duration.ofMinutes(1), clock));
        registry = new JobRegistry(timer, runner);
        jobs = new PlatformJobs(registry, runner, runs, claims, audit);
    }

    @AfterEach
    void stop() throws SchedulerException {
        timer.close();
        runner.close();
        threads.shutdownNow();
    }

    @Test
    void listsTheJobsThatAreThere() {
        registry.bindJob(new SettableJob(), SettableJob.properties("b"));
        registry.bindJob(new SettableJob(), SettableJob.properties("a"));

        assertEquals(
                List.of(
                        new JobView("a", "测试任务", SettableJob.EVERY_DAY, Optional.empty()),
                        new JobView("b", "测试任务", SettableJob.EVERY_DAY, Optional.empty())),
                jobs.list());
    }

    @Test
    void tellsWhichJobsShouldHaveBegun() {
        registry.bindJob(new SettableJob(), SettableJob.properties("a"));
        assertEquals(List.of(), jobs.overdue(Duration.ofMinutes(5)));
        clock.advance(Duration.ofDays(1));

        List<OverdueJob> overdue = jobs.overdue(Duration.ofMinutes(5));

        assertEquals(List.of("a"), overdue.stream().map(OverdueJob::name).toList());
        assertTrue(overdue.get(0).dueAt().isBefore(clock.instant()));
        runner.runIfDue(registry.find("a").orElseThrow());
        assertEquals(List.of(), jobs.overdue(Duration.ofMinutes(5)));
    }

    @Test
    void leavesOutAJobWithoutNameOrSchedule() {
        registry.bindJob(new SettableJob(), Map.of(Job.NAME, "a", Job.CRON, "sometimes"));
        registry.bindJob(new SettableJob(), Map.of(Job.CRON, SettableJob.EVERY_DAY));

        assertEquals(List.of(), jobs.list());
    }

    @Test
    void aJobGoesWithItsBundle() {
        SettableJob job = new SettableJob();
        registry.bindJob(job, SettableJob.properties("a"));

        registry.unbindJob(job);

        assertEquals(List.of(), jobs.list());
        assertRefused(CommonRefusal.NOT_FOUND, () -> jobs.run("a", false));
    }

    @Test
    void aJobThatWasReplacedDoesNotTakeItsSuccessorAlong() {
        SettableJob old = new SettableJob();
        SettableJob successor = new SettableJob();
        registry.bindJob(old, SettableJob.properties("a"));
        registry.bindJob(successor, SettableJob.properties("a"));

        registry.unbindJob(old);
        jobs.run("a", false);

        assertEquals(1, successor.runs());
    }

    @Test
    void runsOnDemandAndNamesWhoAskedForIt() {
        registry.bindJob(new SettableJob(), SettableJob.properties("a"));

        JobRun run = Callers.runAs(OPERATOR, () -> jobs.run("a", true));

        assertEquals(State.DONE, run.state());
        assertEquals("operator", run.startedBy());
        assertEquals(Optional.of(run), jobs.list().get(0).lastRun());
        AuditRecord entry = audit.records().get(0);
        assertEquals("operator", entry.callerId());
        assertEquals("job.run", entry.event().action());
        assertEquals("a", entry.event().objectId());
    }

    @Test
    void refusesASecondRunMeanwhile() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        registry.bindJob(SettableJob.waiting(started, end), SettableJob.properties("a"));
        CompletableFuture<JobRun> first = CompletableFuture.supplyAsync(() -> jobs.run("a", false), threads);
        assertTrue(started.await(20, TimeUnit.SECONDS));

        assertRefused(JobRefusal.JOB_RUNNING, () -> jobs.run("a", false));

        end.countDown();
        assertEquals(State.DONE, first.get(20, TimeUnit.SECONDS).state());
        assertEquals(1, audit.events().size());
    }

    @Test
    void aRunEndsWhenItsBundleStops() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        SettableJob job = SettableJob.waiting(started, new CountDownLatch(1));
        registry.bindJob(job, SettableJob.properties("a"));
        CompletableFuture<JobRun> run = CompletableFuture.supplyAsync(() -> jobs.run("a", false), threads);
        assertTrue(started.await(20, TimeUnit.SECONDS));

        registry.unbindJob(job);

        assertEquals(State.FAILED, run.get(20, TimeUnit.SECONDS).state());
    }

    @Test
    void listsLatestRunsFirst() {
        registry.bindJob(new SettableJob(), SettableJob.properties("a"));
        JobRun first = jobs.run("a", false);
        clock.advance(Duration.ofMinutes(1));
        JobRun second = jobs.run("a", true);

        assertEquals(List.of(second, first), jobs.runs("a", 10));
        assertEquals(List.of(second), jobs.runs("a", 1));
    }

    @Test
    void runsOfAJobThatIsGoneCanStillBeSeen() {
        SettableJob job = new SettableJob();
        registry.bindJob(job, SettableJob.properties("a"));
        JobRun run = jobs.run("a", false);
        registry.unbindJob(job);

        assertEquals(List.of(run), jobs.runs("a", 10));
    }

    @Test
    void refusesUnknownNamesAndLimits() {
        registry.bindJob(new SettableJob(), SettableJob.properties("a"));

        assertRefused(CommonRefusal.NOT_FOUND, () -> jobs.runs("unknown", 10));
        assertRefused(CommonRefusal.NOT_FOUND, () -> jobs.run("unknown", false));
        assertRefused(CommonRefusal.OUT_OF_RANGE, () -> jobs.runs("a", 0));
    }

    @Test
    void forgetsRunsOfLongAgo() {
        JobEntry entry = SettableJob.entry("a", new SettableJob());
        runner.runNow(entry, false, () -> {});
        clock.advance(Duration.ofDays(181));
        runner.runNow(entry, false, () -> {});
        List<JobRun> both = jobs.runs("a", 10);
        RunHistory history = new RunHistory(runs, Duration.ofDays(180), clock);

        assertEquals(1, history.run(true).done());
        assertEquals(both, jobs.runs("a", 10));
        assertEquals(1, history.run(false).done());
        assertEquals(both.subList(0, 1), jobs.runs("a", 10));
    }

    private static void assertRefused(RefusalCode code, Runnable act) {
        assertEquals(
                code, assertThrows(RefusedException.class, act::run).first().code());
    }
}

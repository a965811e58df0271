package org.zhengtong.platform.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.job.Jobs.JobRun;
import org.zhengtong.platform.api.job.Jobs.State;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.SettableClock;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class JobRunnerTest {

    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final SettableClock clock = SettableClock.at("2026-11-24T00:00:00+08:00");
    private final JobClaims claims;
    private final JobRuns runs;
    private final JobRunner east;
    private final JobRunner west;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    JobRunnerTest(TestDatabase database) {
        transactions = database.apply("db/job.xml").clear().transactions();
        claims = new JobClaims(transactions, database.ready());
        runs = new JobRuns(transactions, database.ready());
        east = node("east");
        west = node("west");
    }

    private JobRunner node(String name) {
        return new JobRunner(transactions, claims, runs, new Node(name, LEASE, clock));
    }

    @AfterEach
    void stop() {
        east.close();
        west.close();
        threads.shutdownNow();
    }

    @Test
    void recordsWhatARunDid() {
        SettableJob job = new SettableJob();

        String id = east.runNow(SettableJob.entry("daily", job), true, JobRunnerTest::nothing)
                .orElseThrow();

        JobRun run = runs.find(id).orElseThrow();
        assertEquals("daily", run.job());
        assertTrue(run.dryRun());
        assertEquals(State.DONE, run.state());
        assertEquals(List.of(3L, 2L, 1L), List.of(run.checked(), run.done(), run.failed()));
        assertEquals("detail", run.detail());
        assertEquals(Optional.of(clock.instant()), run.endedAt());
        assertEquals(Caller.system("job:daily"), job.ranAs());
    }

    @Test
    void recordsWhyARunFailed() {
        JobEntry entry =
                SettableJob.entry("bad", SettableJob.failing(new IllegalStateException("expected by this test")));

        String id = east.runNow(entry, false, JobRunnerTest::nothing).orElseThrow();

        JobRun run = runs.find(id).orElseThrow();
        assertEquals(State.FAILED, run.state());
        assertEquals("java.lang.IllegalStateException: expected by this test", run.error());
        assertTrue(east.runNow(entry, false, JobRunnerTest::nothing).isPresent(), "it may run again");
    }

    @Test
    void isNotDueBeforeItsFirstTime() {
        SettableJob job = new SettableJob();

        east.runIfDue(SettableJob.entry("daily", job));

        assertEquals(0, job.runs());
    }

    @Test
    void runsOncePerTimeOfItsScheduleWhicheverNodeAsks() {
        SettableJob job = new SettableJob();
        JobEntry entry = SettableJob.entry("daily", job);
        east.runIfDue(entry);

        clock.set("2026-11-24T00:30:00+08:00");
        east.runIfDue(entry);
        west.runIfDue(entry);
        clock.advance(Duration.ofHours(2));
        west.runIfDue(entry);
        assertEquals(1, job.runs());

        clock.set("2026-11-25T00:30:00+08:00");
        west.runIfDue(entry);
        assertEquals(2, job.runs());
    }

    @Test
    void makesUpForWhatWasMissedWhileNoNodeWasThere() {
        SettableJob job = new SettableJob();
        east.runIfDue(SettableJob.entry("daily", job));

        clock.set("2026-11-27T15:00:00+08:00");
        node("after a long pause").runIfDue(SettableJob.entry("daily", job));

        assertEquals(1, job.runs());
    }

    @Test
    void aFailedRunIsNotRepeatedBeforeItsNextTime() {
        SettableJob job = SettableJob.failing(new IllegalStateException("expected by this test"));
        JobEntry entry = SettableJob.entry("daily", job);
        east.runIfDue(entry);

        clock.set("2026-11-24T00:30:00+08:00");
        east.runIfDue(entry);
        east.runIfDue(entry);

        assertEquals(1, job.runs());
    }

    @Test
    void runsInOneNodeAtATime() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        JobEntry entry = SettableJob.entry("daily", SettableJob.waiting(started, end));

        CompletableFuture<Optional<String>> first =
                CompletableFuture.supplyAsync(() -> east.runNow(entry, false, JobRunnerTest::nothing), threads);
        assertTrue(started.await(20, TimeUnit.SECONDS));
        assertEquals(Optional.empty(), west.runNow(entry, false, JobRunnerTest::nothing));
        assertEquals(Optional.empty(), east.runNow(entry, false, JobRunnerTest::nothing));
        end.countDown();

        assertTrue(first.get(20, TimeUnit.SECONDS).isPresent());
        assertTrue(west.runNow(entry, false, JobRunnerTest::nothing).isPresent());
    }

    @Test
    void ofManyThatAskAtOnceOneRuns() {
        SettableJob job = new SettableJob();
        JobEntry entry = SettableJob.entry("daily", job);
        east.runIfDue(entry);
        clock.set("2026-11-24T00:30:00+08:00");

        CompletableFuture<?>[] asking = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() -> (i % 2 == 0 ? east : west).runIfDue(entry), threads))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(asking).join();

        assertEquals(1, job.runs());
    }

    @Test
    void renewsWhatItRuns() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        JobEntry entry = SettableJob.entry("daily", SettableJob.waiting(started, end));
        CompletableFuture<Optional<String>> first =
                CompletableFuture.supplyAsync(() -> east.runNow(entry, false, JobRunnerTest::nothing), threads);
        assertTrue(started.await(20, TimeUnit.SECONDS));

        clock.advance(LEASE.multipliedBy(2).dividedBy(3));
        east.renew();
        clock.advance(LEASE.multipliedBy(2).dividedBy(3));
        west.renew();
        assertEquals(Optional.empty(), west.runNow(entry, false, JobRunnerTest::nothing));
        end.countDown();

        assertEquals(State.DONE, stateOf(first.get(20, TimeUnit.SECONDS)));
    }

    @Test
    void takesOverFromANodeThatIsSilent() {
        SettableJob job = new SettableJob();
        JobEntry entry = SettableJob.entry("daily", job);
        String dead = dieInTheMiddleOf(entry, "dead");
        assertEquals(Optional.empty(), west.runNow(entry, false, JobRunnerTest::nothing));

        clock.advance(LEASE.plusMillis(1));

        assertTrue(west.runNow(entry, false, JobRunnerTest::nothing).isPresent());
        assertEquals(State.FAILED, runs.find(dead).orElseThrow().state());
    }

    @Test
    void whatADeadNodeRanByScheduleIsDueAgain() {
        SettableJob job = new SettableJob();
        JobEntry entry = SettableJob.entry("daily", job);
        dieInTheMiddleOf(entry, "dead");
        clock.advance(LEASE.plusMillis(1));

        west.runIfDue(entry);

        assertEquals(1, job.runs());
    }

    @Test
    void aRestartedNodeFindsItsFormerRunsFailed() {
        JobEntry entry = SettableJob.entry("daily", new SettableJob());
        String dead = dieInTheMiddleOf(entry, "north");
        assertEquals(State.RUNNING, runs.find(dead).orElseThrow().state());

        node("north").close();

        JobRun run = runs.find(dead).orElseThrow();
        assertEquals(State.FAILED, run.state());
        assertFalse(run.error().isEmpty());
        assertTrue(west.runNow(entry, false, JobRunnerTest::nothing).isPresent());
    }

    /** As if a node had claimed and begun a run, by schedule, and were gone. */
    private String dieInTheMiddleOf(JobEntry entry, String node) {
        claims.prepare(entry.name(), clock.instant());
        clock.set("2026-11-24T00:30:00+08:00");
        RunStart start = new RunStart("run-of-" + node, entry.name(), false, "schedule", clock.instant());
        transactions.run(() -> {
            Lease lease = new Node(node, LEASE, clock).newLease();
            assertTrue(claims.takeDue(clock.instant(), entry.name(), start.id(), lease));
            runs.begin(start, node);
        });
        return start.id();
    }

    @Test
    void aRunThatHasLostItsJobIsInterrupted() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        JobEntry entry = SettableJob.entry("daily", SettableJob.waiting(started, new CountDownLatch(1)));
        CompletableFuture<Optional<String>> sleeper =
                CompletableFuture.supplyAsync(() -> east.runNow(entry, false, JobRunnerTest::nothing), threads);
        assertTrue(started.await(20, TimeUnit.SECONDS));
        clock.advance(LEASE.plusMillis(1));
        west.renew();

        east.renew();

        assertEquals(State.FAILED, stateOf(sleeper.get(20, TimeUnit.SECONDS)));
    }

    @Test
    void aRunThatIsBrokenOffIsDueAgain() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        JobEntry entry = SettableJob.entry("daily", SettableJob.waiting(started, new CountDownLatch(1)));
        east.runIfDue(entry);
        clock.set("2026-11-24T00:30:00+08:00");
        CompletableFuture<Void> run = CompletableFuture.runAsync(() -> east.runIfDue(entry), threads);
        assertTrue(started.await(20, TimeUnit.SECONDS));

        east.stop("daily");

        run.get(20, TimeUnit.SECONDS);
        assertEquals("broken off", runs.latest("daily", 1).get(0).error());
        SettableJob successor = new SettableJob();
        west.runIfDue(SettableJob.entry("daily", successor));
        assertEquals(1, successor.runs());
    }

    @Test
    void isNotRunWhenWhatBelongsToTheClaimFails() {
        SettableJob job = new SettableJob();
        JobEntry entry = SettableJob.entry("daily", job);

        assertThrows(
                IllegalStateException.class,
                () -> east.runNow(entry, false, () -> {
                    throw new IllegalStateException("no audit, no act");
                }));

        assertEquals(0, job.runs());
        assertEquals(List.of(), runs.latest("daily", 10));
    }

    private static void nothing() {}

    private State stateOf(Optional<String> runId) {
        return runs.find(runId.orElseThrow()).orElseThrow().state();
    }
}

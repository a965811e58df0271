package org.zhengtong.rating.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.rating.CaseFixture.finishedCase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;
import org.zhengtong.rating.RatingFixture;
import org.zhengtong.rating.api.CaseReceipt;
import org.zhengtong.rating.api.CaseReceipt.Result;
import org.zhengtong.rating.api.CaseReport;
import org.zhengtong.rating.api.RatingView;
import org.zhengtong.rating.app.RatingWorld;

/** The use cases on a real database, many callers at a time. */
@EveryDatabase
class RatingFlowTest {

    private static final int CALLERS = 8;

    private final RatingWorld world;

    RatingFlowTest(TestDatabase database) {
        Transactions transactions = database.apply("db/rating.xml").clear().transactions();
        world = new RatingWorld(
                transactions,
                new SqlCaseStore(transactions, database.ready()),
                new SqlRatingStore(transactions, database.ready()),
                new JpaTagStore(transactions, database.unit("rating"), database.ready()),
                new SqlObjectStore(transactions, database.ready()));
    }

    @Test
    void letsExactlyOneOfManySimultaneousRatingsWin() throws Exception {
        for (int round = 0; round < 5; round++) {
            String caseNo = "contested-" + round;
            submitAll(finishedCase(caseNo).report());
            List<String> outcomes = atOnce(caller -> outcome(() -> world.ratings.submit(
                    caseNo, RatingFixture.ofLevel(3 + caller % 3).submission())));
            List<RatingView> stored = world.cases.get(caseNo).ratings();
            assertEquals(1, stored.size());
            String winner = stored.get(0).id();
            assertEquals(1, outcomes.stream().filter(winner::equals).count(), outcomes::toString);
            assertEquals(
                    CALLERS - 1,
                    outcomes.stream()
                            .filter(("already_rated " + winner)::equals)
                            .count(),
                    outcomes::toString);
        }
    }

    @Test
    void answersSimultaneousRepeatsOfOneRecordWithOneRating() throws Exception {
        submitAll(finishedCase("1").report());
        List<String> outcomes = atOnce(caller -> outcome(() -> world.ratings.submit(
                "1", RatingFixture.goodRating().recordGuid("r-1").submission())));
        assertEquals(1, world.cases.get("1").ratings().size());
        String winner = world.cases.get("1").ratings().get(0).id();
        assertTrue(outcomes.stream().allMatch(outcome -> outcome.endsWith(winner)), outcomes::toString);
    }

    @Test
    void storesACaseOnceThatManyReportAtOnce() throws Exception {
        CaseReport[] batch = IntStream.range(0, 20)
                .mapToObj(number -> finishedCase("c" + number).report())
                .toArray(CaseReport[]::new);
        List<String> outcomes = atOnce(caller -> submitAll(batch).stream()
                .map(receipt -> receipt.result().name())
                .distinct()
                .toList()
                .toString());
        assertEquals(1, outcomes.stream().filter("[CREATED]"::equals).count(), outcomes::toString);
        assertEquals(
                CALLERS - 1, outcomes.stream().filter("[UNCHANGED]"::equals).count(), outcomes::toString);
    }

    @Test
    void givesACaseEitherACitizensRatingOrTheDefaultOne() throws Exception {
        submitAll(IntStream.range(0, 40)
                .mapToObj(number -> finishedCase("c" + number).report())
                .toArray(CaseReport[]::new));
        world.clock.set("2026-03-10T00:30:00+08:00");
        atOnce(caller -> caller == 0
                ? Long.toString(world.defaults.run(false).done())
                : IntStream.range(0, 40)
                        .mapToObj(number -> outcome(() -> world.ratings.submit(
                                "c" + number, RatingFixture.goodRating().submission())))
                        .toList()
                        .toString());
        world.defaults.run(false);
        for (int number = 0; number < 40; number++) {
            assertEquals(1, world.cases.get("c" + number).ratings().size());
        }
    }

    @Test
    void recognisesABatchThatIsSentAgain() {
        CaseReport[] batch = IntStream.range(0, 1000)
                .mapToObj(number -> finishedCase("c" + number).report())
                .toArray(CaseReport[]::new);
        assertEquals(List.of(Result.CREATED), results(submitAll(batch)));
        assertEquals(List.of(Result.UNCHANGED), results(submitAll(batch)));
    }

    private static List<Result> results(List<CaseReceipt> receipts) {
        return receipts.stream().map(CaseReceipt::result).distinct().toList();
    }

    private List<CaseReceipt> submitAll(CaseReport... reports) {
        return world.asDepartment(() -> world.cases.submitAll(List.of(reports)));
    }

    private String outcome(Supplier<RatingView> work) {
        try {
            return world.asDepartment(work).id();
        } catch (RefusedException e) {
            return e.first().code().code() + " " + argument(e.first());
        }
    }

    private static Object argument(Refusal refusal) {
        return Optional.of(refusal.arguments())
                .filter(arguments -> !arguments.isEmpty())
                .map(arguments -> arguments.get(0))
                .orElse("");
    }

    private static List<String> atOnce(Call call) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(CALLERS);
        CyclicBarrier start = new CyclicBarrier(CALLERS);
        try {
            List<Future<String>> running = new ArrayList<>();
            IntStream.range(0, CALLERS)
                    .forEach(caller -> running.add(pool.submit(() -> {
                        start.await();
                        return call.by(caller);
                    })));
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }

    /** What each caller does. */
    @FunctionalInterface
    private interface Call {
        String by(int caller) throws Exception;
    }
}

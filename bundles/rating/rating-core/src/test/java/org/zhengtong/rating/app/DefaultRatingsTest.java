package org.zhengtong.rating.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.rating.CaseFixture.finishedCase;
import static org.zhengtong.rating.CaseFixture.runningCase;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.job.Job.Report;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.rating.RatingFixture;
import org.zhengtong.rating.api.CaseReport;
import org.zhengtong.rating.api.Origin;
import org.zhengtong.rating.api.RatingView;

/** The case was finished on 2 March; its default rating falls due on the 9th at 24:00. */
class DefaultRatingsTest {

    private static final int NAME_LENGTH = "case-with-a-rather-long-number-1000".length();

    private final InMemoryRatings stored = new InMemoryRatings();
    private final RatingWorld world = RatingWorld.inMemory(stored);

    @Test
    void rateNothingBeforeTheEndOfTheSeventhDay() throws InterruptedException {
        report(finishedCase("1").report());
        world.clock.set("2026-03-09T23:59:59+08:00");
        assertEquals(new Report(0, 0, 0, ""), world.defaults.run(false));
        assertEquals(Origin.CHANNEL, rate("1").origin());
    }

    @Test
    void rateACaseAsFairAtTheEndOfTheSeventhDay() throws InterruptedException {
        report(finishedCase("1").report());
        world.clock.set("2026-03-10T00:00:00+08:00");
        assertEquals(new Report(1, 1, 0, ""), world.defaults.run(false));
        RatingView rating = world.cases.get("1").ratings().get(0);
        assertEquals(Origin.DEFAULT, rating.origin());
        assertEquals(3, rating.level().value());
        assertEquals(List.of(), rating.tags());
        assertTrue(rating.channel().isEmpty());
        String payload = world.outbox.messages("rating.submitted").get(0).payload();
        assertTrue(payload.contains("\"channel\":\"DEFAULT\",\"origin\":\"DEFAULT\",\"level\":3"), payload);
        assertTrue(payload.contains("\"isDefault\":true,\"assessNumber\":1"), payload);
    }

    @Test
    void leaveNoRoomForAnOrdinaryRatingButForAFollowUp() throws InterruptedException {
        report(finishedCase("1").report());
        world.clock.set("2026-03-10T00:30:00+08:00");
        world.defaults.run(false);
        RefusedException refused = assertThrows(RefusedException.class, () -> rate("1"));
        assertEquals("already_rated", refused.first().code().code());
        world.clock.set("2026-03-17T23:59:00+08:00");
        assertEquals(
                Origin.FOLLOW_UP,
                world.asDepartment(() -> world.ratings.followUp(
                                "1", RatingFixture.goodRating().submission()))
                        .origin());
    }

    @Test
    void changeNothingWhenTheyRunAgain() throws InterruptedException {
        report(finishedCase("1").report());
        world.clock.set("2026-03-10T00:30:00+08:00");
        world.defaults.run(false);
        assertEquals(new Report(0, 0, 0, ""), world.defaults.run(false));
        assertEquals(1, world.outbox.messages("rating.submitted").size());
    }

    @Test
    void leaveRatedAndRunningCasesAlone() throws InterruptedException {
        report(finishedCase("1").report(), runningCase("2").report());
        rate("1");
        world.clock.set("2026-04-01T00:30:00+08:00");
        assertEquals(new Report(0, 0, 0, ""), world.defaults.run(false));
    }

    @Test
    void rateIncompleteCasesWithoutReportingThem() throws InterruptedException {
        report(finishedCase("1").withoutApplicant().report());
        world.clock.set("2026-03-10T00:30:00+08:00");
        assertEquals(1, world.defaults.run(false).done());
        assertEquals(List.of(), world.outbox.messages());
    }

    @Test
    void goOnFromThousandToThousand() throws InterruptedException {
        for (int batch = 0; batch < 3; batch++) {
            int from = batch * 1000;
            report(IntStream.range(from, from + 1000)
                    .mapToObj(number -> finishedCase("c" + number).report())
                    .toArray(CaseReport[]::new));
        }
        world.clock.set("2026-03-10T00:30:00+08:00");
        assertEquals(new Report(3000, 3000, 0, ""), world.defaults.run(false));
    }

    @Test
    void onlyNameTheCasesInADryRun() throws InterruptedException {
        report(finishedCase("1").report(), finishedCase("2").report());
        world.clock.set("2026-03-10T00:30:00+08:00");
        assertEquals(new Report(2, 2, 0, "1 2"), world.defaults.run(true));
        assertEquals(List.of(), world.cases.get("1").ratings());
    }

    @Test
    void nameNoMoreCasesThanTheReportHolds() throws InterruptedException {
        report(IntStream.range(0, 150)
                .mapToObj(number -> finishedCase("case-with-a-rather-long-number-" + (1000 + number))
                        .report())
                .toArray(CaseReport[]::new));
        world.clock.set("2026-03-10T00:30:00+08:00");
        Report report = world.defaults.run(true);
        assertEquals(150, report.checked());
        assertTrue(report.detail().length() <= 2000, report.detail());
        assertTrue(
                Arrays.stream(report.detail().split(" ")).allMatch(name -> name.length() == NAME_LENGTH),
                report.detail());
    }

    @Test
    void goOnWithTheOthersWhenSomebodyRatesAtTheSameMoment() throws InterruptedException {
        report(finishedCase("1").report(), finishedCase("2").report());
        world.clock.set("2026-03-10T00:30:00+08:00");
        stored.violateNext(3);
        assertEquals(new Report(2, 2, 0, ""), world.defaults.run(false));
    }

    @Test
    void giveUpACaseThatCannotBeStored() {
        report(finishedCase("1").report());
        world.clock.set("2026-03-10T00:30:00+08:00");
        stored.violateNext(Integer.MAX_VALUE);
        assertThrows(DataException.class, () -> world.defaults.run(false));
    }

    @Test
    void stopWhenTheContainerDoes() {
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> world.defaults.run(false));
    }

    private void report(CaseReport... reports) {
        world.asDepartment(() -> world.cases.submitAll(List.of(reports)));
    }

    private RatingView rate(String caseNo) {
        return world.asDepartment(
                () -> world.ratings.submit(caseNo, RatingFixture.goodRating().submission()));
    }
}

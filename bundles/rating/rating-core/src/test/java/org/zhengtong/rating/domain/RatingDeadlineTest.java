package org.zhengtong.rating.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.rating.SmallTown;
import org.zhengtong.rating.api.CaseMode;
import org.zhengtong.rating.api.CaseState;
import org.zhengtong.rating.api.Handler;

class RatingDeadlineTest {

    private final RatingDeadline sevenDays = new RatingDeadline(7, RatingDeadline.Start.FINISHED);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T00:00:00+08:00, 2026-03-10T00:00:00+08:00",
        "2026-03-02T16:30:00+08:00, 2026-03-10T00:00:00+08:00",
        "2026-03-02T23:59:59+08:00, 2026-03-10T00:00:00+08:00",
        "2026-03-02T16:00:00Z, 2026-03-11T00:00:00+08:00",
        "2026-02-12T09:00:00+08:00, 2026-02-20T00:00:00+08:00",
        "2025-12-28T09:00:00+08:00, 2026-01-05T00:00:00+08:00"
    })
    void endsAtMidnightAfterTheSeventhNaturalDay(String finishedAt, String deadline) {
        assertEquals(Optional.of(at(deadline)), sevenDays.of(finished(at(finishedAt))));
    }

    @Test
    void doesNotRunWhileTheCaseIsNotFinished() {
        CaseFacts running = facts(CaseState.HANDLING, at("2026-03-02T10:00:00+08:00"), Optional.empty());
        assertEquals(Optional.empty(), sevenDays.of(running));
    }

    @Test
    void canBeginWithTheService() {
        RatingDeadline fromService = new RatingDeadline(7, RatingDeadline.Start.of("served"));
        CaseFacts facts = facts(
                CaseState.FINISHED, at("2026-03-02T10:00:00+08:00"), Optional.of(at("2026-03-05T10:00:00+08:00")));
        assertEquals(Optional.of(at("2026-03-10T00:00:00+08:00")), fromService.of(facts));
        assertEquals(Optional.of(at("2026-03-13T00:00:00+08:00")), sevenDays.of(facts));
    }

    @Test
    void needsADay() {
        assertThrows(IllegalArgumentException.class, () -> new RatingDeadline(0, RatingDeadline.Start.FINISHED));
    }

    private static CaseFacts finished(Instant finishedAt) {
        return facts(CaseState.FINISHED, finishedAt, Optional.of(finishedAt));
    }

    private static CaseFacts facts(CaseState state, Instant servedAt, Optional<Instant> finishedAt) {
        return new CaseFacts(
                "guid",
                servedAt,
                "1",
                SmallTown.TRAFFIC_ITEM,
                "",
                "2",
                state,
                CaseMode.OFFLINE,
                1,
                "办结",
                SmallTown.CITY,
                SmallTown.TRAFFIC,
                Handler.NONE,
                servedAt,
                servedAt,
                finishedAt);
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}

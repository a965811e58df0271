package org.zhengtong.platform.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobScheduleTest {

    @ParameterizedTest(name = "{0} at {1} was due at {2}")
    @CsvSource({
        "0 30 0 * * ?,    2026-11-24T09:00:00+08:00, 2026-11-24T00:30:00+08:00",
        "0 30 0 * * ?,    2026-11-24T00:29:59+08:00, 2026-11-23T00:30:00+08:00",
        "0 30 0 * * ?,    2026-11-24T00:30:00+08:00, 2026-11-24T00:30:00+08:00",
        "* * * * * ?,     2026-11-24T09:00:01.500+08:00, 2026-11-24T09:00:01+08:00",
        "0 0/5 * * * ?,   2026-11-24T09:04:59+08:00, 2026-11-24T09:00:00+08:00",
        "0 0 3 1 * ?,     2026-11-24T09:00:00+08:00, 2026-11-01T03:00:00+08:00",
        "0 0 3 1 1 ?,     2026-11-24T09:00:00+08:00, 2026-01-01T03:00:00+08:00"
    })
    void knowsWhenItWasLastDue(String cron, String now, String expected) {
        assertEquals(Optional.of(at(expected)), JobSchedule.parse(cron).latest(at(now)));
    }

    @Test
    void whatComesOnceInTheFutureWasNeverDue() {
        assertEquals(Optional.empty(), JobSchedule.parse("0 0 3 1 1 ? 2099").latest(at("2026-11-24T09:00:00+08:00")));
    }

    @Test
    void refusesWhatIsNoCronExpression() {
        assertThrows(IllegalArgumentException.class, () -> JobSchedule.parse("every day"));
        assertThrows(IllegalArgumentException.class, () -> JobSchedule.parse(""));
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}

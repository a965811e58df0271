package org.zhengtong.rating.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.platform.api.time.CalendarGapException;
import org.zhengtong.rating.ListedWorkCalendar;

class FollowUpDeadlineTest {

    private final FollowUpDeadline fiveDays = new FollowUpDeadline(new ListedWorkCalendar(), 5);

    @ParameterizedTest(name = "{2}: {0} to {1}")
    @CsvSource({
        "2026-03-02T10:00:00+08:00, 2026-03-10T00:00:00+08:00, an ordinary week",
        "2026-03-06T23:59:00+08:00, 2026-03-14T00:00:00+08:00, rated late on a Friday",
        "2026-03-07T10:00:00+08:00, 2026-03-14T00:00:00+08:00, rated on a Saturday",
        "2026-02-13T10:00:00+08:00, 2026-02-28T00:00:00+08:00, Spring Festival with its make-up Saturday before",
        "2026-02-24T10:00:00+08:00, 2026-03-03T00:00:00+08:00, a make-up Saturday counts",
        "2026-04-02T10:00:00+08:00, 2026-04-11T00:00:00+08:00, Qingming",
        "2025-09-28T10:00:00+08:00, 2025-10-12T00:00:00+08:00, National Day with a make-up Saturday after"
    })
    void countsWorkingDaysByTheOfficialCalendar(String ratedAt, String deadline, String what) {
        assertEquals(
                OffsetDateTime.parse(deadline).toInstant(),
                fiveDays.after(OffsetDateTime.parse(ratedAt).toInstant()));
    }

    @Test
    void neverGuessesAYearThatIsNotCovered() {
        assertThrows(
                CalendarGapException.class,
                () -> fiveDays.after(
                        OffsetDateTime.parse("2026-12-30T10:00:00+08:00").toInstant()));
    }
}

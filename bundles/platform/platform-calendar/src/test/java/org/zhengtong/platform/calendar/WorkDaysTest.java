package org.zhengtong.platform.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.platform.api.time.CalendarDay;
import org.zhengtong.platform.api.time.CalendarGapException;

class WorkDaysTest {

    private static final WorkDays OFFICIAL = official();

    private static WorkDays official() {
        Map<Integer, List<CalendarDay>> years = CalendarSeed.years();
        return new WorkDays(
                years.keySet(),
                years.values().stream().flatMap(Collection::stream).toList());
    }

    @ParameterizedTest(name = "{0} is worked: {1}, for it is {2}")
    @CsvSource({
        "2026-02-13, true,  a Friday",
        "2026-02-14, true,  a Saturday worked to make up for Spring Festival",
        "2026-02-15, false, the first day of Spring Festival",
        "2026-02-17, false, the Chinese New Year",
        "2026-02-23, false, the last day of Spring Festival",
        "2026-02-24, true,  a Tuesday",
        "2026-02-28, true,  a Saturday worked to make up for Spring Festival",
        "2026-03-01, false, a Sunday",
        "2026-10-10, true,  a Saturday worked to make up for National Day"
    })
    void followsTheStateCouncilsNotice(LocalDate date, boolean working, String reason) {
        assertEquals(working, OFFICIAL.isWorkingDay(date), reason);
    }

    @ParameterizedTest(name = "the working day {1} after {0} is {2}")
    @CsvSource({
        "2026-11-24, 1, 2026-11-25",
        "2026-11-27, 1, 2026-11-30",
        "2026-11-28, 1, 2026-11-30",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-14, 1, 2026-02-24",
        "2026-02-13, 5, 2026-02-27",
        "2026-02-13, 6, 2026-02-28",
        "2025-12-31, 1, 2026-01-04"
    })
    void countsWorkingDaysOnly(LocalDate from, int days, LocalDate expected) {
        assertEquals(expected, OFFICIAL.plus(from, days));
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void hasAsManyWorkingDaysAsTheSourceCounts(int year) {
        JsonNode counted = CalendarSeed.document().get("workdaysPerYear").get(Integer.toString(year));
        long working = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(OFFICIAL::isWorkingDay)
                .count();

        assertEquals(counted.asLong(), working);
    }

    @Test
    void neverGuessesAYear() {
        assertGap(2027, () -> OFFICIAL.isWorkingDay(LocalDate.of(2027, 1, 4)));
        assertGap(2018, () -> OFFICIAL.isWorkingDay(LocalDate.of(2018, 12, 31)));
        assertGap(2027, () -> OFFICIAL.plus(LocalDate.of(2026, 12, 30), 2));
        assertGap(2027, () -> OFFICIAL.exceptionsOf(2027));
    }

    private static void assertGap(int year, Runnable question) {
        assertEquals(
                year, assertThrows(CalendarGapException.class, question::run).year());
    }

    @Test
    void countsForwardOnly() {
        LocalDate day = LocalDate.of(2026, 11, 24);

        assertThrows(IllegalArgumentException.class, () -> OFFICIAL.plus(day, 0));
    }
}

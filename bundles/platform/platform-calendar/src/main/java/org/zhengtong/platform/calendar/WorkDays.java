package org.zhengtong.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.platform.api.time.CalendarDay;
import org.zhengtong.platform.api.time.CalendarGapException;

/** The rule: Monday to Friday are worked, but for the exceptional days; and a year that is not covered is never guessed. */
final class WorkDays {

    private final Set<Integer> years;
    private final Map<LocalDate, CalendarDay> exceptions;

    WorkDays(Set<Integer> years, List<CalendarDay> exceptions) {
        this.years = Set.copyOf(years);
        this.exceptions =
                exceptions.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::date, Function.identity()));
    }

    Set<Integer> years() {
        return years;
    }

    /** In the order of the calendar. */
    List<CalendarDay> exceptionsOf(int year) {
        requireCovered(year);
        return exceptions.values().stream()
                .filter(day -> day.date().getYear() == year)
                .sorted(Comparator.comparing(CalendarDay::date))
                .toList();
    }

    boolean isWorkingDay(LocalDate date) {
        requireCovered(date.getYear());
        return Optional.ofNullable(exceptions.get(date))
                .map(CalendarDay::working)
                .orElse(!isWeekend(date));
    }

    LocalDate plus(LocalDate from, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("working days must be 1 or more: " + days);
        }
        LocalDate date = from;
        for (int left = days; left > 0; ) {
            date = date.plusDays(1);
            left -= isWorkingDay(date) ? 1 : 0;
        }
        return date;
    }

    private void requireCovered(int year) {
        if (!years.contains(year)) {
            throw new CalendarGapException(year);
        }
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}

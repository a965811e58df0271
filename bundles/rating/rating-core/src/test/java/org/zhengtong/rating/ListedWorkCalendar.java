package org.zhengtong.rating;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.platform.api.time.CalendarGapException;
import org.zhengtong.platform.api.time.WorkCalendar;

/** The official calendar of 2025 and 2026. */
public final class ListedWorkCalendar implements WorkCalendar {

    private final Map<LocalDate, Boolean> exceptions = read();

    private static Map<LocalDate, Boolean> read() {
        try (InputStream in = ListedWorkCalendar.class.getResourceAsStream("workdays.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(
                            values -> LocalDate.parse(values[0]), values -> values[1].equals("workday")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        if (date.getYear() < 2025 || date.getYear() > 2026) {
            throw new CalendarGapException(date.getYear());
        }
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return exceptions.getOrDefault(date, !weekend);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        LocalDate date = from;
        int left = days;
        while (left > 0) {
            date = date.plusDays(1);
            left -= isWorkingDay(date) ? 1 : 0;
        }
        return date;
    }
}

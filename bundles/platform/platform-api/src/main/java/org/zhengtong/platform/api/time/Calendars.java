package org.zhengtong.platform.api.time;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** Looking after the work calendar: one set of exceptional days per year. Needs {@code calendar.read} and {@code calendar.edit}. */
@ProviderType
public interface Calendars {

    Set<Integer> coveredYears();

    /** @throws CalendarGapException if the year is not covered */
    List<CalendarDay> exceptionsOf(int year);

    /**
     * Replaces the exceptional days of a year, and covers it from now on. Audited.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException if a day lies outside the year or stands twice
     */
    void replaceYear(int year, List<CalendarDay> exceptions);
}

package org.zhengtong.platform.api.time;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/** The official work-day calendar: weekends, public holidays and make-up working days (State Council notices). */
@ProviderType
public interface WorkCalendar {

    /** @throws CalendarGapException if the calendar does not cover the year of {@code date} */
    boolean isWorkingDay(LocalDate date);

    /**
     * The {@code days}-th working day after {@code from}; {@code from} itself is day 0, whether it is a working day or not.
     *
     * @param days 1 or more
     * @throws CalendarGapException if the calendar does not cover a year that is passed
     */
    LocalDate plusWorkingDays(LocalDate from, int days);
}

package org.zhengtong.platform.calendar;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.time.WorkCalendar;

/** Answers out of the cache. */
@Component
public final class CachedWorkCalendar implements WorkCalendar {

    private final CalendarCache cache;

    @Activate
    public CachedWorkCalendar(@Reference CalendarCache cache) {
        this.cache = cache;
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        return cache.workDays().isWorkingDay(date);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        return cache.workDays().plus(from, days);
    }
}

package org.zhengtong.rating.domain;

import java.time.Instant;
import org.zhengtong.platform.api.time.BusinessTime;
import org.zhengtong.platform.api.time.WorkCalendar;

/**
 * Until when a follow-up rating is accepted: 24:00 of the last of some working days after the first or default rating
 * (GR-059).
 */
public record FollowUpDeadline(WorkCalendar calendar, int workingDays) {

    public FollowUpDeadline {
        if (workingDays < 1) {
            throw new IllegalArgumentException("a follow-up needs at least one working day, not " + workingDays);
        }
    }

    /** @throws org.zhengtong.platform.api.time.CalendarGapException if the calendar does not cover a year that is passed */
    public Instant after(Instant firstRatedAt) {
        return BusinessTime.endOf(calendar.plusWorkingDays(BusinessTime.dateOf(firstRatedAt), workingDays));
    }
}

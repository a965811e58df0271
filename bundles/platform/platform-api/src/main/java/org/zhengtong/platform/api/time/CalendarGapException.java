package org.zhengtong.platform.api.time;

import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusal;

/** The work calendar does not cover a year. It is never guessed: the operator must enter that year's arrangement. */
public final class CalendarGapException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    public CalendarGapException(int year) {
        super("work calendar does not cover " + year);
        this.year = year;
    }

    public int year() {
        return year;
    }

    public Refusal refusal() {
        return Refusal.of(CommonRefusal.CALENDAR_YEAR_NOT_COVERED, "", Integer.toString(year));
    }
}

package org.zhengtong.platform.api.time;

import java.time.LocalDate;

/**
 * A day that differs from the rule "Monday to Friday are working days".
 *
 * @param working true for a make-up working day, false for a holiday
 * @param name name of the holiday, in Chinese
 */
public record CalendarDay(LocalDate date, boolean working, String name) {}

package org.zhengtong.platform.web.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.zhengtong.platform.api.time.BusinessTime;

/** Times and dates as texts, within the years 1 to 9999 that every database can hold. */
public final class IsoTime {

    private static final int LAST_YEAR = 9999;

    private IsoTime() {}

    /** With the offset of business time, in milliseconds as they are stored. */
    public static String format(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.MILLIS).atZone(BusinessTime.ZONE));
    }

    /** Empty unless the text is an ISO 8601 time with an offset. */
    public static Optional<Instant> instant(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            return isUsual(time.getYear()) ? Optional.of(time.toInstant()) : Optional.empty();
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** Empty unless the text is a date in the form {@code yyyy-MM-dd}. */
    public static Optional<LocalDate> date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return isUsual(date.getYear()) ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static boolean isUsual(int year) {
        return year >= 1 && year <= LAST_YEAR;
    }
}

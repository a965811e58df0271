package org.zhengtong.rating.soap;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.time.BusinessTime;

/** Times as {@code xs:dateTime} with offset. */
final class Times {

    private Times() {}

    static String text(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(ZonedDateTime.ofInstant(time, BusinessTime.ZONE));
    }

    /** @throws RefusedException {@code invalid_format} if a given time cannot be read, or has no offset */
    static Optional<Instant> read(String field, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text.trim()).toInstant());
        } catch (DateTimeException unreadable) {
            throw new RefusedException(CommonRefusal.INVALID_FORMAT, field, "带时区的时间，例如 2026-03-02T09:30:00+08:00");
        }
    }
}

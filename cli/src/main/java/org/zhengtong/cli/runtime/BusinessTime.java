package org.zhengtong.cli.runtime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Times as people write them: ISO 8601 with its offset, or in Asia/Shanghai without one; a space may stand for the T, and a
 * date alone is its first moment.
 */
public final class BusinessTime implements ITypeConverter<OffsetDateTime> {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** As the interface takes it. */
    public static String text(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    @Override
    public OffsetDateTime convert(String text) {
        String iso = text.strip().replace(' ', 'T');
        try {
            if (!iso.contains("T")) {
                return LocalDate.parse(iso).atStartOfDay(ZONE).toOffsetDateTime();
            }
            return iso.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                    ? OffsetDateTime.parse(iso)
                    : LocalDateTime.parse(iso).atZone(ZONE).toOffsetDateTime();
        } catch (DateTimeException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}

package org.zhengtong.platform.api.data;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** One row of a result, read by column name. The plain readers are for columns that are not null. */
@ProviderType
public interface Row {

    String text(String column);

    /** Empty text for null. */
    default String textOrEmpty(String column) {
        return optionalText(column).orElse("");
    }

    Optional<String> optionalText(String column);

    int number(String column);

    Optional<Integer> optionalNumber(String column);

    long longNumber(String column);

    boolean flag(String column);

    Instant instant(String column);

    Optional<Instant> optionalInstant(String column);

    LocalDate date(String column);

    Optional<LocalDate> optionalDate(String column);

    /** The whole of a binary column. */
    byte[] bytes(String column);
}

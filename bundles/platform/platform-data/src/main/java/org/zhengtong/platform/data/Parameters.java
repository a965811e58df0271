package org.zhengtong.platform.data;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Sets the parameters of a statement, so that both databases understand them. */
final class Parameters {

    private Parameters() {}

    static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, jdbcValue(parameters[i]));
        }
    }

    private static Object jdbcValue(Object value) {
        if (value instanceof Instant instant) {
            return Timestamp.from(instant.truncatedTo(ChronoUnit.MILLIS));
        }
        if (value instanceof LocalDate date) {
            return Date.valueOf(date);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (isPlain(value)) {
            return value;
        }
        throw new IllegalArgumentException(
                "no parameter of SQL: " + value.getClass().getName());
    }

    private static boolean isPlain(Object value) {
        return value == null
                || value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof BigDecimal
                || value instanceof byte[];
    }
}

package org.zhengtong.platform.data;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.zhengtong.platform.api.data.Row;

/** The present row of a result. */
final class JdbcRow implements Row {

    private final ResultSet result;

    JdbcRow(ResultSet result) {
        this.result = result;
    }

    @Override
    public String text(String column) {
        return present(column, optionalText(column));
    }

    @Override
    public Optional<String> optionalText(String column) {
        return read(column, result::getString);
    }

    @Override
    public int number(String column) {
        return present(column, optionalNumber(column));
    }

    @Override
    public Optional<Integer> optionalNumber(String column) {
        return read(column, result::getInt);
    }

    @Override
    public long longNumber(String column) {
        return present(column, read(column, result::getLong));
    }

    @Override
    public boolean flag(String column) {
        return present(column, read(column, result::getBoolean));
    }

    @Override
    public Instant instant(String column) {
        return present(column, optionalInstant(column));
    }

    @Override
    public Optional<Instant> optionalInstant(String column) {
        return read(column, result::getTimestamp).map(Timestamp::toInstant);
    }

    @Override
    public LocalDate date(String column) {
        return present(column, optionalDate(column));
    }

    @Override
    public Optional<LocalDate> optionalDate(String column) {
        return read(column, result::getDate).map(Date::toLocalDate);
    }

    @Override
    public byte[] bytes(String column) {
        return present(column, read(column, result::getBytes));
    }

    private <T> Optional<T> read(String column, Reader<T> reader) {
        try {
            T value = reader.read(column);
            return result.wasNull() ? Optional.empty() : Optional.of(value);
        } catch (SQLException e) {
            throw Failures.of("column " + column + " cannot be read", e);
        }
    }

    private static <T> T present(String column, Optional<T> value) {
        return value.orElseThrow(() -> new IllegalStateException("column " + column + " is null"));
    }

    /** One of the getters of {@link ResultSet}. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(String column) throws SQLException;
    }
}

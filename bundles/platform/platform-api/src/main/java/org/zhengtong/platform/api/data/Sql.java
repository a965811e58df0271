package org.zhengtong.platform.api.data;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Plain SQL with {@code ?} parameters: String, Integer, Long, Boolean, BigDecimal, Instant, LocalDate, byte[], enums
 * (by name) and null. Rows are read through {@link Row}. Errors of the database are thrown as {@link DataException}.
 */
@ProviderType
public interface Sql {

    /** @return number of rows changed */
    int update(String sql, Object... parameters);

    /**
     * Puts a statement off until the next other one of this transaction, or its commit, where its failure shows: all that
     * were put off go to the database together, in their order.
     */
    void later(String sql, Object... parameters);

    /** One statement with many sets of parameters, sent in batches of at most 1,000. */
    void batch(String sql, List<Object[]> parameters);

    <T> List<T> query(String sql, RowMapper<T> mapper, Object... parameters);

    /** First row, if any. */
    <T> Optional<T> first(String sql, RowMapper<T> mapper, Object... parameters);

    /** First column of the first row as a number, 0 if there is none. */
    long count(String sql, Object... parameters);

    /** Reads one row. */
    @FunctionalInterface
    interface RowMapper<T> {
        T map(Row row);
    }
}

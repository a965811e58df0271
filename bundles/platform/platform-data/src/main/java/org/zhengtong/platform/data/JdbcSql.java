package org.zhengtong.platform.data;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.api.data.Sql;

/** SQL on the connection of one transaction. Messages of its errors hold the statement, never the parameters. */
final class JdbcSql implements Sql {

    private static final int BATCH = 1000;
    private static final int ALL = 0;

    private final OpenTransaction transaction;

    JdbcSql(OpenTransaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public int update(String sql, Object... parameters) {
        return prepared(sql, statement -> {
            Parameters.bind(statement, parameters);
            return statement.executeUpdate();
        });
    }

    @Override
    public void later(String sql, Object... parameters) {
        transaction.postpone(sql, parameters);
    }

    @Override
    public void batch(String sql, List<Object[]> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        prepared(sql, statement -> {
            for (int from = 0; from < parameters.size(); from += BATCH) {
                send(statement, parameters.subList(from, Math.min(from + BATCH, parameters.size())));
            }
            return parameters.size();
        });
    }

    private static void send(PreparedStatement statement, List<Object[]> batch) throws SQLException {
        for (Object[] parameters : batch) {
            Parameters.bind(statement, parameters);
            statement.addBatch();
        }
        statement.executeBatch();
    }

    @Override
    public <T> List<T> query(String sql, RowMapper<T> mapper, Object... parameters) {
        return rows(sql, ALL, mapper, parameters);
    }

    @Override
    public <T> Optional<T> first(String sql, RowMapper<T> mapper, Object... parameters) {
        return rows(sql, 1, mapper, parameters).stream().findFirst();
    }

    private <T> List<T> rows(String sql, int maxRows, RowMapper<T> mapper, Object... parameters) {
        return prepared(sql, statement -> {
            statement.setMaxRows(maxRows);
            Parameters.bind(statement, parameters);
            try (ResultSet result = statement.executeQuery()) {
                return mapped(result, mapper);
            }
        });
    }

    private static <T> List<T> mapped(ResultSet result, RowMapper<T> mapper) throws SQLException {
        JdbcRow row = new JdbcRow(result);
        List<T> mapped = new ArrayList<>();
        while (result.next()) {
            mapped.add(mapper.map(row));
        }
        return mapped;
    }

    @Override
    public long count(String sql, Object... parameters) {
        return prepared(sql, statement -> {
            Parameters.bind(statement, parameters);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? result.getLong(1) : 0L;
            }
        });
    }

    private <T> T prepared(String sql, Work<T> work) {
        transaction.flush();
        try (PreparedStatement statement = transaction.connection().prepareStatement(sql)) {
            return work.run(statement);
        } catch (SQLException e) {
            throw Failures.of("statement failed with state " + e.getSQLState() + ": " + sql, e);
        }
    }

    /** What is done with a prepared statement. */
    @FunctionalInterface
    private interface Work<T> {
        T run(PreparedStatement statement) throws SQLException;
    }
}

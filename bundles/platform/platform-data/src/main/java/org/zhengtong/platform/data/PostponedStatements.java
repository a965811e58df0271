package org.zhengtong.platform.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhengtong.platform.api.data.Transactions.Dialect;

/**
 * Statements that wait for each other. To PostgreSQL they go as one text, which its driver sends in one message: one way
 * there and back instead of one for each, and what follows a failure is not run. Derby runs in this process and gets them one by one.
 */
final class PostponedStatements {

    private static final int MOST = 20;
    private static final Statement COMMIT = new Statement("commit", new Object[0]);

    private final List<Statement> waiting = new ArrayList<>();

    void add(String sql, Object... parameters) {
        waiting.add(new Statement(sql, parameters));
    }

    boolean isFull() {
        return waiting.size() >= MOST;
    }

    /** Runs them in their order; afterwards none waits, whatever happened. */
    void runOn(Connection connection) {
        List<Statement> statements = List.copyOf(waiting);
        waiting.clear();
        if (statements.size() > 1 && isOneTextEnough(connection)) {
            run(connection, joined(statements));
        } else {
            statements.forEach(statement -> run(connection, statement));
        }
    }

    /** Runs them, and commits if they all succeed: the end of the transaction goes with the others. */
    void commitOn(Connection connection) {
        if (!waiting.isEmpty() && isOneTextEnough(connection)) {
            waiting.add(COMMIT);
        }
        runOn(connection);
        try {
            connection.commit(); // without effect when that has happened
        } catch (SQLException e) {
            throw Failures.of("commit failed", e);
        }
    }

    private static boolean isOneTextEnough(Connection connection) {
        try {
            return Dialects.of(connection) == Dialect.POSTGRESQL;
        } catch (SQLException e) {
            throw Failures.of("no connection to the database", e);
        }
    }

    private static Statement joined(List<Statement> statements) {
        String sql = String.join(";\n", statements.stream().map(Statement::sql).toList());
        return new Statement(
                sql,
                statements.stream()
                        .flatMap(statement -> Arrays.stream(statement.parameters()))
                        .toArray());
    }

    private static void run(Connection connection, Statement statement) {
        try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
            Parameters.bind(prepared, statement.parameters());
            prepared.execute();
        } catch (SQLException e) {
            throw Failures.of("statement failed with state " + e.getSQLState() + ": " + statement.sql(), e);
        }
    }

    /** A statement with its parameters. */
    private record Statement(String sql, Object[] parameters) {}
}

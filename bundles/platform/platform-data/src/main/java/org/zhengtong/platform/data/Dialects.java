package org.zhengtong.platform.data;

import java.sql.Connection;
import java.sql.SQLException;
import org.zhengtong.platform.api.data.Transactions.Dialect;

/** Tells by a connection which database is behind it. */
final class Dialects {

    private Dialects() {}

    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "Apache Derby" -> Dialect.DERBY;
            case "PostgreSQL" -> Dialect.POSTGRESQL;
            default -> throw new IllegalStateException("database not supported: " + product);
        };
    }
}

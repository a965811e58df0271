package org.zhengtong.platform.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.zhengtong.platform.api.data.DataException;

/** Creates and drops databases of their own for tests. */
interface DatabaseServer {

    /** JDBC address of a new, empty database. */
    String create();

    void drop(String url);

    static DatabaseServer of(DatabaseKind kind) {
        return switch (kind) {
            case DERBY -> new Derby();
            case POSTGRESQL -> Postgres.SERVER;
        };
    }

    /** Derby in this JVM, in memory. */
    final class Derby implements DatabaseServer {

        private static final String DROPPED = "08006";

        static {
            setDefault("derby.stream.error.file", "target/derby.log");
            setDefault("derby.locks.deadlockTimeout", "1");
            setDefault("derby.locks.waitTimeout", "10");
        }

        private static void setDefault(String key, String value) {
            System.getProperties().putIfAbsent(key, value);
        }

        @Override
        public String create() {
            return "jdbc:derby:memory:" + UUID.randomUUID() + ";create=true";
        }

        @Override
        public void drop(String url) {
            try {
                DriverManager.getConnection(url.replace(";create=true", ";drop=true"))
                        .close();
            } catch (SQLException e) {
                if (!DROPPED.equals(e.getSQLState())) {
                    throw new DataException("Derby could not be dropped", e.getSQLState(), e);
                }
            }
        }
    }

    /** One PostgreSQL server for the life of this JVM. */
    final class Postgres implements DatabaseServer {

        private static final Postgres SERVER = new Postgres();

        private final EmbeddedPostgres server;

        private Postgres() {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("deadlock_timeout", "200ms")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start", e);
            }
        }

        @Override
        public String create() {
            String name = "zt_" + UUID.randomUUID().toString().replace('-', '_');
            execute("create database " + name);
            return server.getJdbcUrl("postgres", name);
        }

        @Override
        public void drop(String url) {
            String name = url.substring(url.lastIndexOf('/') + 1).replaceFirst("\\?.*", "");
            execute("drop database " + name + " with (force)");
        }

        private void execute(String sql) {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new DataException(sql, e.getSQLState(), e);
            }
        }
    }
}

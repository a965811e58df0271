package org.zhengtong.distribution;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server for the test alone, with an empty database for the product. */
final class Postgres implements AutoCloseable {

    private static final String DATA_SOURCE = "etc/org.ops4j.datasource-zhengtong.cfg";

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static Postgres start() throws IOException, SQLException {
        Postgres postgres = new Postgres(EmbeddedPostgres.start());
        try (Connection connection = postgres.server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create user zhengtong password 'secret'");
            statement.execute("create database zhengtong owner zhengtong");
        }
        return postgres;
    }

    /** Takes the other lines of the data source file into use, as the operator's guide says. */
    void use(Distribution distribution) throws IOException {
        distribution.replace(DATA_SOURCE, "\nosgi.jdbc.driver.name", "\n#osgi.jdbc.driver.name");
        distribution.replace(DATA_SOURCE, "\ndatabaseName", "\n#databaseName");
        distribution.replace(DATA_SOURCE, "\njdbc.createDatabase", "\n#jdbc.createDatabase");
        distribution.replace(DATA_SOURCE, "#osgi.jdbc.driver.class", "osgi.jdbc.driver.class");
        distribution.replace(
                DATA_SOURCE,
                "#url = jdbc:postgresql://127.0.0.1:5432",
                "url = jdbc:postgresql://127.0.0.1:" + server.getPort());
        distribution.replace(DATA_SOURCE, "#user = ", "user = ");
        distribution.replace(DATA_SOURCE, "#password =", "password = secret");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

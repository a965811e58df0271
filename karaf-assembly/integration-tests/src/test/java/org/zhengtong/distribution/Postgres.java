package org.zhengtong.distribution;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server for the test alone, with an empty database for the product. */
final class Postgres implements AutoCloseable {

    private static final String DATA_SOURCE = "etc/org.ops4j.datasource-zhengtong.cfg";

    private final EmbeddedPostgres server;
    private final ProcessHandle process;

    private Postgres(EmbeddedPostgres server, ProcessHandle process) {
        this.server = server;
        this.process = process;
    }

    /** @param name of the folder for its data */
    static Postgres start(String name) throws IOException, SQLException {
        Path folder = WorkFolder.empty(name);
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setServerConfig("synchronous_commit", "on") // as PostgreSQL itself has it: a commit survives a crash
                .start();
        Postgres postgres = new Postgres(server, process(folder));
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

    private static ProcessHandle process(Path folder) throws IOException {
        String pid = Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** It neither answers nor hangs up. */
    void freeze() throws IOException, InterruptedException {
        signal("STOP", process);
        signalAll("STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signalAll("CONT");
        signal("CONT", process);
    }

    /** All connections break; it recovers from its log and starts anew. */
    void crash() throws IOException, InterruptedException {
        signalAll("KILL");
    }

    private void signalAll(String name) throws IOException, InterruptedException {
        for (ProcessHandle worker : process.descendants().toList()) {
            signal(name, worker);
        }
    }

    /** One that has gone meanwhile needs none. */
    private static void signal(String name, ProcessHandle target) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(target.pid()))
                .start()
                .waitFor();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

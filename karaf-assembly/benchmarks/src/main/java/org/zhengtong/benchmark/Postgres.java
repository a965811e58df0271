package org.zhengtong.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A PostgreSQL server of its own, which flushes to the disk as a real one does. */
final class Postgres implements Database {

    private final Path folder;
    private final EmbeddedPostgres server;

    Postgres() {
        try {
            folder = Files.createTempDirectory("benchmark-postgres");
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(true)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_wal_size", "2GB")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public String configuration() {
        return String.join(
                "\n",
                "osgi.jdbc.driver.class = org.postgresql.Driver",
                "url = jdbc:postgresql://127.0.0.1:" + server.getPort()
                        + "/postgres?logServerErrorDetail=false&reWriteBatchedInserts=true",
                "user = postgres",
                "password =",
                "");
    }

    /** Its first process and those that it started. */
    @Override
    public Duration cpu() {
        try {
            long first = Long.parseLong(
                    Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
            return ProcessHandle.of(first).map(Processor::timeOfTree).orElse(Duration.ZERO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }
}

package org.zhengtong.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The distribution, unpacked, with the baselines in it, and started. */
public final class City implements AutoCloseable {

    private static final Path ROOT = Path.of(System.getProperty("zhengtong.root", "."));
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String VERSION = "1.0.0";

    private final Path home;
    private final int port;
    private final Database database;
    private final Process process;
    private final Duration startTime;
    private final Api api;

    private City(Path home, int port, Database database, Process process, Instant started)
            throws IOException, InterruptedException {
        this.home = home;
        this.port = port;
        this.database = database;
        this.process = process;
        this.api = new Api(port);
        Await.until(api::isReady, PATIENCE, "the container is not ready, see " + home + "/data/log/karaf.log");
        this.startTime = Duration.between(started, Instant.now());
    }

    /** Starts an empty one and signs in. */
    public static City start(Database database, Path home) throws IOException, InterruptedException {
        unpack(home);
        int port = freePort();
        replace(home.resolve("etc/org.ops4j.pax.web.cfg"), "8181", Integer.toString(port));
        replace(home.resolve("etc/org.apache.karaf.shell.cfg"), "8101", Integer.toString(freePort()));
        replace(home.resolve("etc/org.apache.karaf.features.cfg"), "zt-standard", "zt-standard,zt-sandbox");
        configure(home.resolve("etc/org.ops4j.datasource-zhengtong.cfg"), database.configuration());
        City city = new City(home, port, database, launch(home), Instant.now());
        city.api.signIn(
                Files.readString(home.resolve("data/initial-admin-password")).strip());
        return city;
    }

    private static void unpack(Path home) throws IOException, InterruptedException {
        run("rm", "-rf", home.toString());
        Files.createDirectories(home);
        Path archive = ROOT.resolve("karaf-assembly/target/zhengtong-" + VERSION + ".tar.gz");
        run("tar", "-xzf", archive.toString(), "-C", home.toString(), "--strip-components=1");
    }

    /** The database of the distribution stays when there is no other configuration. */
    private static void configure(Path file, String configuration) throws IOException {
        if (configuration.isEmpty()) {
            return;
        }
        String text = Files.readString(file).replaceAll("(?m)^(osgi\\.jdbc|databaseName|jdbc\\.)", "#$1");
        Files.writeString(file, text + "\n" + configuration);
    }

    private static Process launch(Path home) throws IOException {
        ProcessBuilder script = new ProcessBuilder(home.resolve("bin/karaf").toString(), "daemon");
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        script.environment().put("HOME", home.resolve("data").toString());
        script.redirectErrorStream(true).redirectOutput(new File(home.toFile(), "data/console.log"));
        return script.start();
    }

    /** Installs the bundle that holds the baselines. */
    public void installBaselines() throws IOException, InterruptedException {
        String name = "benchmark-baseline-" + VERSION + ".jar";
        Path bundle = ROOT.resolve("karaf-assembly/benchmarks/benchmark-baseline/target")
                .resolve(name);
        Path copy = home.resolve("deploy").resolve(name + ".part");
        Files.copy(bundle, copy);
        Files.move(copy, home.resolve("deploy").resolve(name));
        Await.until(
                () -> api.answers("/benchmark/ready", ""),
                PATIENCE,
                "the baselines do not come up, see " + home + "/data/log/karaf.log");
    }

    /** A file of the tree that is measured. */
    public static Path file(String path) {
        return ROOT.resolve(path);
    }

    /** Name of the kind of its database. */
    public String database() {
        return database.name();
    }

    public Api api() {
        return api;
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** From its launch until it said that it was ready. */
    public Duration startTime() {
        return startTime;
    }

    /** Processor time of container and database so far. */
    public Duration cpu() {
        return Processor.timeOfTree(process.toHandle()).plus(database.cpu());
    }

    /** Memory that the container's process holds, in megabytes. */
    public long megabytes() throws IOException {
        long pages = 0;
        for (ProcessHandle each : processes()) {
            Path statistics = Path.of("/proc", Long.toString(each.pid()), "statm");
            pages += Files.exists(statistics)
                    ? Long.parseLong(Files.readString(statistics).split(" ")[1])
                    : 0;
        }
        return pages * 4096 >> 20;
    }

    private List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private static void replace(Path file, String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException("failed: " + String.join(" ", command));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

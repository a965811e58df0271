package org.zhengtong.distribution;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The distribution as an operator has it: unpacked, started by its own scripts; here on ports of its own. */
final class Distribution {

    private final Path home;
    private final int httpPort;
    private final int sshPort;

    private Distribution(Path home, int httpPort, int sshPort) {
        this.home = home;
        this.httpPort = httpPort;
        this.sshPort = sshPort;
    }

    /** Unpacks it into an empty folder of that name below the build folder. */
    static Distribution unpack(String name) throws IOException, InterruptedException {
        Path folder = WorkFolder.empty(name);
        run("tar", "-xzf", System.getProperty("distribution.archive"), "-C", folder.toString(), "--strip-components=1");
        Distribution distribution = new Distribution(folder, Ports.free(), Ports.free());
        distribution.replace("etc/org.ops4j.pax.web.cfg", "8181", String.valueOf(distribution.httpPort));
        distribution.replace("etc/org.apache.karaf.shell.cfg", "8101", String.valueOf(distribution.sshPort));
        return distribution;
    }

    /** Starts it and waits until it says that it is ready. */
    RunningDistribution start() throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder(home.resolve("bin/karaf").toString(), "daemon");
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        script.environment().put("ZT_JAVA_OPTS", "-XX:TieredStopAtLevel=1"); // a short life: quick to start
        // nothing of whoever runs the tests may matter
        script.environment().put("HOME", home.resolve("data").toString());
        script.redirectErrorStream(true).redirectOutput(new File(home.toFile(), "data/console.log"));
        RunningDistribution running = new RunningDistribution(script.start(), new Rest(httpPort), new Site(httpPort));
        boolean ready = false;
        try {
            running.awaitReady();
            ready = true;
            return running;
        } finally {
            if (!ready) {
                running.kill();
            }
        }
    }

    Path folder(String name) {
        return home.resolve(name);
    }

    int httpPort() {
        return httpPort;
    }

    int sshPort() {
        return sshPort;
    }

    String initialPassword() throws IOException {
        return Files.readString(home.resolve("data/initial-admin-password")).strip();
    }

    List<String> loggedErrors() throws IOException {
        try (Stream<String> lines = Files.lines(home.resolve("data/log/karaf.log"))) {
            return lines.filter(line -> line.contains(" ERROR ")).toList();
        }
    }

    /** Before the first start. */
    void addBootFeature(String feature) throws IOException {
        replace("etc/org.apache.karaf.features.cfg", "zt-standard", "zt-standard," + feature);
    }

    /** All nodes of one installation have the same keys. */
    void copyKeysOf(Distribution other) throws IOException, InterruptedException {
        Files.createDirectories(home.resolve("data"));
        run(
                "cp",
                "-a",
                other.home.resolve("data/keys").toString(),
                home.resolve("data").toString());
    }

    void append(String file, String text) throws IOException {
        Files.writeString(home.resolve(file), text, StandardOpenOption.APPEND);
    }

    void replace(String file, String from, String to) throws IOException {
        Path path = home.resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException("failed: " + String.join(" ", command));
        }
    }
}

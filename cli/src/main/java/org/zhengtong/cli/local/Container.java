package org.zhengtong.cli.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.Environment;
import org.zhengtong.cli.runtime.ExitCode;

/**
 * The process of a container. Who it is stands in a file of its home: process number and start time, so that a number
 * which the system has given to another program since is not taken for it.
 */
final class Container {

    private static final Duration SAME_START = Duration.ofSeconds(2);

    private final Home home;
    private final Environment environment;

    Container(Home home, Environment environment) {
        this.home = home;
        this.environment = environment;
    }

    /** The running process. */
    Optional<ProcessHandle> find() {
        if (!Files.exists(home.processFile())) {
            return Optional.empty();
        }
        ConfigFile file = new ConfigFile(home.processFile());
        Optional<Long> pid =
                file.get("pid").filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
        Optional<Instant> started = file.get("started").map(Instant::parse);
        return pid.flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> started.isPresent() && isSame(process, started.get()));
    }

    /** Starts it, apart from this program and its terminal. */
    ProcessHandle start() {
        checkJava();
        try {
            Files.createDirectories(home.consoleLog().getParent());
            ProcessBuilder builder = new ProcessBuilder(command())
                    .directory(home.folder().toFile())
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(home.consoleLog().toFile());
            prepare(builder.environment());
            ProcessHandle process = builder.start().toHandle();
            remember(process);
            return process;
        } catch (IOException e) {
            throw CliException.of(ExitCode.REFUSED, "up.start-failed", home.program(), e.getMessage())
                    .causedBy(e);
        }
    }

    /**
     * Asks it to stop, and after that time ends it.
     *
     * @return whether it stopped by itself
     */
    boolean stop(ProcessHandle process, Duration limit) throws InterruptedException, IOException {
        process.destroy();
        boolean gracefully = hasEnded(process, limit);
        if (!gracefully) {
            process.destroyForcibly();
            hasEnded(process, limit);
        }
        Files.deleteIfExists(home.processFile());
        return gracefully;
    }

    /** Forgets a process that is gone. */
    void forget() throws IOException {
        Files.deleteIfExists(home.processFile());
    }

    /** Last lines of what it printed and logged. */
    List<String> tail(int lines) {
        List<String> tail = new ArrayList<>(tail(home.consoleLog(), lines));
        tail.addAll(tail(home.log(), lines));
        return tail;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        if (isOnPath("setsid")) {
            command.add("setsid");
        }
        command.add(home.program().toString());
        command.add("server");
        return command;
    }

    /** This program runs on later ones too, the container does not. */
    private void checkJava() {
        String version = environment.property("java.specification.version").orElse("17");
        if (!"17".equals(version) && environment.variable("ZT_JAVA_HOME").isEmpty()) {
            throw CliException.of(ExitCode.USAGE, "up.java", version);
        }
    }

    /** The script becomes the Java process, so that its number is the one we know. */
    private void prepare(Map<String, String> variables) {
        variables.put("KARAF_EXEC", "exec");
        variables.put("CHECK_ROOT_INSTANCE_RUNNING", "false");
        environment
                .variable("ZT_JAVA_HOME")
                .or(() -> environment.property("java.home"))
                .ifPresent(java -> variables.put("JAVA_HOME", java));
        List.of("KARAF_HOME", "KARAF_BASE", "KARAF_DATA", "KARAF_ETC", "KARAF_LOG")
                .forEach(variables::remove);
    }

    private boolean isOnPath(String program) {
        return environment.variable("PATH").stream()
                .flatMap(path -> List.of(path.split(":")).stream())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private void remember(ProcessHandle process) throws IOException {
        Instant started = process.info().startInstant().orElseGet(Instant::now);
        Files.write(home.processFile(), List.of("pid = " + process.pid(), "started = " + started));
    }

    private static boolean isSame(ProcessHandle process, Instant started) {
        return process.info()
                .startInstant()
                .filter(instant -> Duration.between(instant, started).abs().compareTo(SAME_START) <= 0)
                .isPresent();
    }

    private static boolean hasEnded(ProcessHandle process, Duration limit) throws InterruptedException {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        }
    }

    private static List<String> tail(Path file, int lines) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<String> all = Files.readAllLines(file);
            List<String> tail = new ArrayList<>(List.of("--- " + file));
            tail.addAll(all.subList(Math.max(0, all.size() - lines), all.size()));
            return tail;
        } catch (IOException e) {
            return List.of("--- " + file + ": " + e.getMessage());
        }
    }
}

package org.zhengtong.cli.local;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a container is to be started. */
public final class UpOptions {

    @Mixin
    private final LocalOptions local = new LocalOptions();

    @Option(names = "--http-port", paramLabel = "PORT")
    private Optional<Integer> httpPort = Optional.empty();

    @Option(names = "--ssh-port", paramLabel = "PORT")
    private Optional<Integer> sshPort = Optional.empty();

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "300")
    private long timeoutSeconds;

    public LocalOptions local() {
        return local;
    }

    OptionalInt httpPort() {
        return httpPort.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    OptionalInt sshPort() {
        return sshPort.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** Longest wait for the container to serve. */
    public Duration timeout() {
        return Duration.ofSeconds(timeoutSeconds);
    }
}

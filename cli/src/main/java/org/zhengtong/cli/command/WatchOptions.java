package org.zhengtong.cli.command;

import java.time.Duration;
import java.util.function.Supplier;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Option;

/** Looks again and again until the person has seen enough. */
public final class WatchOptions {

    private static final String CLEAR_SCREEN = "\u001B[H\u001B[2J";

    @Option(names = {"-w", "--watch"})
    private boolean watch;

    @Option(names = "--interval", paramLabel = "SECONDS", defaultValue = "2")
    private long intervalSeconds;

    /**
     * Looks once, or until the thread is interrupted.
     *
     * @param look fetches, and gives what prints the findings: so the screen is cleared at the last moment
     */
    public ExitCode repeat(Session session, Supplier<Supplier<ExitCode>> look) {
        if (!watch) {
            return look.get().get();
        }
        ExitCode last = ExitCode.DONE;
        try {
            while (true) {
                last = lookOrTell(session, look);
                session.pause().of(Duration.ofSeconds(Math.max(1, intervalSeconds)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return last;
        }
    }

    /** A server that is away for a while does not end the watch. */
    private static ExitCode lookOrTell(Session session, Supplier<Supplier<ExitCode>> look) {
        try {
            Supplier<ExitCode> found = look.get();
            clear(session);
            return found.get();
        } catch (CliException e) {
            if (e.exitCode() != ExitCode.UNAVAILABLE && e.exitCode() != ExitCode.TIMED_OUT) {
                throw e;
            }
            e.lines().forEach(session.terminal().err()::println);
            return e.exitCode();
        }
    }

    private static void clear(Session session) {
        if (session.terminal().traits().outIsTerminal()) {
            session.terminal().out().print(CLEAR_SCREEN);
        }
    }
}

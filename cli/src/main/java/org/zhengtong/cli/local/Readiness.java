package org.zhengtong.cli.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhengtong.cli.out.ProgressLine;
import org.zhengtong.cli.rest.Answer;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.Messages;
import org.zhengtong.cli.session.Session;

/** Waits until a container serves. */
final class Readiness {

    private static final Duration INTERVAL = Duration.ofMillis(300);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final int TAIL = 15;

    private final Session session;
    private final Container container;
    private final RestClient rest;

    /** @param rest without retries */
    Readiness(Session session, Container container, RestClient rest) {
        this.session = session;
        this.container = container;
        this.rest = rest;
    }

    /**
     * @param wanted what the status must say
     * @return the status
     * @throws CliException with the tail of the log if the process ends or the time is over
     */
    JsonNode await(ProcessHandle process, Predicate<JsonNode> wanted, Duration limit) throws InterruptedException {
        long start = System.nanoTime();
        try (ProgressLine progress = new ProgressLine(session.terminal(), Messages.text("up.waiting"), 0)) {
            while (true) {
                Optional<JsonNode> status = status();
                if (status.filter(wanted).isPresent()) {
                    return status.get();
                }
                Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
                if (!process.isAlive()) {
                    throw failure(ExitCode.REFUSED, Messages.text("up.died", process.pid()));
                }
                if (elapsed.compareTo(limit) > 0) {
                    throw failure(ExitCode.TIMED_OUT, Messages.text("up.late", limit.toSeconds()));
                }
                progress.say(phase(status), Messages.text("up.elapsed", elapsed.toSeconds()));
                session.pause().of(INTERVAL);
            }
        }
    }

    static boolean isReady(JsonNode status) {
        return "READY".equals(status.path("state").asText());
    }

    private Optional<JsonNode> status() {
        try {
            Answer answer = rest.exchange(Call.get("/api/platform/v1/status").within(ANSWER));
            return answer.problem().isPresent() ? Optional.empty() : Optional.of(answer.body());
        } catch (CliException e) {
            session.trace(e.getMessage());
            return Optional.empty();
        }
    }

    private static String phase(Optional<JsonNode> status) {
        if (status.isEmpty()) {
            return Messages.text("up.phase.process");
        }
        return Messages.text(isReady(status.get()) ? "up.phase.sandbox" : "up.phase.rest");
    }

    private CliException failure(ExitCode exitCode, String reason) {
        return new CliException(exitCode, List.of(reason), container.tail(TAIL));
    }
}

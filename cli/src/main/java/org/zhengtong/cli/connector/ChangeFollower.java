package org.zhengtong.cli.connector;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.zhengtong.cli.out.Printer;
import org.zhengtong.cli.out.ProgressLine;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.Messages;
import org.zhengtong.cli.session.Session;

/** Follows a change of a connector to its end. */
public final class ChangeFollower {

    private static final Duration INTERVAL = Duration.ofMillis(300);
    private static final int LOOKS = 1_000;

    private final Session session;
    private final RestClient rest;

    public ChangeFollower(Session session, RestClient rest) {
        this.session = session;
        this.rest = rest;
    }

    /** Waits, prints the change as it ended, and says in a sentence what came of it. */
    public ExitCode follow(JsonNode begun) {
        JsonNode ended = ended(begun);
        Printer printer = session.printer();
        if (!printer.isForPeople()) {
            printer.details(ended);
        }
        String state = ended.path("state").asText();
        String kind = ended.path("kind").asText();
        String connector = ended.path("connector").asText();
        String reason = ended.path("reason").asText();
        if (!state.equals("DONE")) {
            session.terminal().notice("change." + state, connector, reason);
            return ExitCode.REFUSED;
        }
        session.terminal()
                .notice(
                        "change.done." + kind,
                        connector,
                        ended.path("toVersion").asText());
        if (!reason.isEmpty()) {
            session.terminal().notice("change.remark", reason);
        }
        return ExitCode.DONE;
    }

    /** @throws CliException if it takes too long */
    public JsonNode ended(JsonNode begun) {
        JsonNode change = begun;
        try (ProgressLine line = new ProgressLine(session.terminal(), Messages.text("change.progress"), 0)) {
            for (int look = 0; isUnderWay(change); look++) {
                if (look == LOOKS) {
                    throw CliException.of(
                            ExitCode.TIMED_OUT, "change.late", change.path("id").asText());
                }
                session.pause().of(INTERVAL);
                change = rest.send(Call.get(
                        "/api/platform/v1/connector-changes/{}",
                        begun.path("id").asText()));
                tell(line, change.path("steps"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CliException.of(ExitCode.REFUSED, "interrupted").causedBy(e);
        }
        return change;
    }

    private static boolean isUnderWay(JsonNode change) {
        String state = change.path("state").asText();
        return state.equals("UNDER_WAY") || state.equals("UNDOING");
    }

    private static void tell(ProgressLine line, JsonNode steps) {
        if (!steps.isEmpty()) {
            JsonNode last = steps.get(steps.size() - 1);
            String name = last.path("name").asText();
            line.say(
                    Messages.find("change.step." + name).orElse(name),
                    last.path("node").asText());
        }
    }
}

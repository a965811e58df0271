package org.zhengtong.cli.connector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt connector reconcile NAME}: compares a day with the external system, and sends again what is missing there. */
@Command(name = "reconcile")
public final class ConnectorReconcile extends Action {

    private static final Duration LONGEST = Duration.ofHours(1);

    @Parameters(paramLabel = "NAME")
    private String name = "";

    @Option(names = "--day", paramLabel = "DATE")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--dry-run")
    private boolean dryRun;

    ConnectorReconcile(Session session) {
        super(session, "connector.reconciled");
    }

    @Override
    protected Call request() {
        ObjectNode body = Json.object().put("dryRun", dryRun);
        day.ifPresent(date -> body.put("day", date.toString()));
        return Call.post(body, "/api/platform/v1/connectors/{}/reconciliations", name)
                .within(LONGEST);
    }

    @Override
    protected boolean isDryRun() {
        return dryRun;
    }

    @Override
    protected String subject() {
        return name;
    }

    @Override
    protected ExitCode verdict(JsonNode body) {
        return switch (body.path("state").asText()) {
            case "EQUAL" -> ExitCode.DONE;
            case "FAILED" ->
                told(
                        ExitCode.UNAVAILABLE,
                        "connector.reconcile.failed",
                        name,
                        body.path("error").asText());
            default ->
                told(
                        ExitCode.REFUSED,
                        "connector.reconcile.different",
                        name,
                        body.path("missing").asText(),
                        body.path("resent").asText(),
                        body.path("extra").asText());
        };
    }

    private ExitCode told(ExitCode code, String key, Object... arguments) {
        session().terminal().notice(key, arguments);
        return code;
    }
}

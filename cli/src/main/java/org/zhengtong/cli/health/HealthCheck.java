package org.zhengtong.cli.health;

import com.fasterxml.jackson.databind.JsonNode;
import org.zhengtong.cli.command.ListQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;

/** {@code zt health}: checks every part of the system; refused if something is critical. */
@Command(name = "health")
public final class HealthCheck extends ListQuery {

    private static final View VIEW = View.of("title", "level", "observations").wide("name", "at", "tookMs");
    private static final String CRITICAL = "CRITICAL";

    HealthCheck(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/health");
    }

    @Override
    protected ExitCode verdict(JsonNode body) {
        boolean critical = CRITICAL.equals(body.path("level").asText());
        session().terminal().notice("health." + body.path("level").asText());
        return critical ? ExitCode.REFUSED : ExitCode.DONE;
    }
}

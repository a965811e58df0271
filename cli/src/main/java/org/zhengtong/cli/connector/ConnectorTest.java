package org.zhengtong.cli.connector;

import com.fasterxml.jackson.databind.JsonNode;
import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt connector test NAME}: asks the external system now. */
@Command(name = "test", aliases = "probe")
public final class ConnectorTest extends Action {

    @Parameters(paramLabel = "NAME")
    private String name = "";

    ConnectorTest(Session session) {
        super(session, "connector.probed");
    }

    @Override
    protected Call request() {
        return Call.post(Json.object(), "/api/platform/v1/connectors/{}/probe", name);
    }

    @Override
    protected String subject() {
        return name;
    }

    @Override
    protected ExitCode verdict(JsonNode body) {
        if (!"UNAVAILABLE".equals(body.path("state").asText())) {
            return ExitCode.DONE;
        }
        session().terminal().notice("connector.unavailable", name);
        return ExitCode.UNAVAILABLE;
    }
}

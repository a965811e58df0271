package org.zhengtong.cli.connector;

import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt connector pause NAME}: messages wait in order until it is resumed. */
@Command(name = "pause")
public final class ConnectorPause extends Action {

    @Parameters(paramLabel = "NAME")
    private String name = "";

    ConnectorPause(Session session) {
        super(session, "connector.paused");
    }

    @Override
    protected Call request() {
        return Call.post(Json.object(), "/api/platform/v1/connectors/{}/pause", name);
    }

    @Override
    protected String subject() {
        return name;
    }
}

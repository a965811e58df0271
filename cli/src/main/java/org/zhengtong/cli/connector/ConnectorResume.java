package org.zhengtong.cli.connector;

import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt connector resume NAME}. */
@Command(name = "resume")
public final class ConnectorResume extends Action {

    @Parameters(paramLabel = "NAME")
    private String name = "";

    ConnectorResume(Session session) {
        super(session, "connector.resumed");
    }

    @Override
    protected Call request() {
        return Call.post(Json.object(), "/api/platform/v1/connectors/{}/resume", name);
    }

    @Override
    protected String subject() {
        return name;
    }
}

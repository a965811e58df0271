package org.zhengtong.cli.connector;

import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt connector stop NAME}: its bundles, on every node; its messages wait in order. */
@Command(name = "stop")
public final class ConnectorStop extends ChangeVerb {

    @Parameters(paramLabel = "NAME")
    private String name = "";

    ConnectorStop(Session session) {
        super(session);
    }

    @Override
    Call request() {
        return Call.post(Json.object(), "/api/platform/v1/connectors/{}/stop", name);
    }
}

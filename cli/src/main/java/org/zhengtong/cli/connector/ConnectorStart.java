package org.zhengtong.cli.connector;

import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt connector start NAME}: its bundles, on every node. */
@Command(name = "start")
public final class ConnectorStart extends ChangeVerb {

    @Parameters(paramLabel = "NAME")
    private String name = "";

    ConnectorStart(Session session) {
        super(session);
    }

    @Override
    Call request() {
        return Call.post(Json.object(), "/api/platform/v1/connectors/{}/start", name);
    }
}

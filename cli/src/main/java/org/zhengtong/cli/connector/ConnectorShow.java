package org.zhengtong.cli.connector;

import org.zhengtong.cli.command.ShowQuery;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt connector show NAME}. */
@Command(name = "show")
public final class ConnectorShow extends ShowQuery {

    @Parameters(paramLabel = "NAME")
    private String name = "";

    ConnectorShow(Session session) {
        super(session);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/connectors/{}", name);
    }
}

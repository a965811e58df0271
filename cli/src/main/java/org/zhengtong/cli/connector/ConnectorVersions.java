package org.zhengtong.cli.connector;

import org.zhengtong.cli.command.ListQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt connector versions NAME}: those that are kept. */
@Command(name = "versions")
public final class ConnectorVersions extends ListQuery {

    private static final View VIEW =
            View.of("version", "use", "signer", "uploadedAt", "failure").wide("digest", "size", "caller");

    @Parameters(paramLabel = "NAME")
    private String name = "";

    ConnectorVersions(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/connector-versions/{}", name);
    }
}

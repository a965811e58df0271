package org.zhengtong.cli.connector;

import org.zhengtong.cli.command.PagedQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt connector changes [NAME]}: what operators changed, newest first. */
@Command(name = "changes")
public final class ConnectorChanges extends PagedQuery {

    private static final View VIEW = View.of(
                    "startedAt", "connector", "kind", "fromVersion", "toVersion", "state", "reason")
            .wide("id", "caller", "finishedAt");

    @Parameters(paramLabel = "NAME", arity = "0..1")
    private String name = "";

    ConnectorChanges(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/connector-changes").query("connector", name);
    }
}

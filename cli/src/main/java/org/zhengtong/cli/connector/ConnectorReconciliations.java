package org.zhengtong.cli.connector;

import org.zhengtong.cli.command.PagedQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt connector reconciliations NAME}: comparisons with the external system, newest first. */
@Command(name = "reconciliations")
public final class ConnectorReconciliations extends PagedQuery {

    private static final View VIEW = View.of(
                    "id", "day", "state", "ours", "theirs", "missing", "resent", "extra", "startedBy")
            .wide("dryRun", "startedAt", "endedAt", "error");

    @Parameters(paramLabel = "NAME")
    private String name = "";

    ConnectorReconciliations(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/connectors/{}/reconciliations", name);
    }
}

package org.zhengtong.cli.connector;

import org.zhengtong.cli.command.PagedQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt connector differences ID}: what a comparison found. */
@Command(name = "differences")
public final class ConnectorDifferences extends PagedQuery {

    private static final View VIEW = View.of("kind", "record", "key", "messageId", "delivery");

    @Parameters(paramLabel = "ID")
    private String id = "";

    ConnectorDifferences(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/reconciliations/{}/differences", id);
    }
}

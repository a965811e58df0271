package org.zhengtong.cli.connector.config;

import org.zhengtong.cli.command.PagedQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt connector config history NAME}: who changed what, newest first. */
@Command(name = "history")
public final class ConfigHistory extends PagedQuery {

    private static final View VIEW = View.of("version", "changedAt", "caller", "keys", "reason");

    @Parameters(paramLabel = "NAME")
    private String name = "";

    ConfigHistory(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/connector-settings/{}/versions", name);
    }
}

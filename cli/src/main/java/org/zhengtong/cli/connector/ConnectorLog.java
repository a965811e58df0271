package org.zhengtong.cli.connector;

import org.zhengtong.cli.command.ListQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt connector log NAME}: what it did last, newest first. */
@Command(name = "log")
public final class ConnectorLog extends ListQuery {

    private static final View VIEW =
            View.of("at", "event", "topic", "key", "attempts", "detail").wide("messageId", "reference");

    @Parameters(paramLabel = "NAME")
    private String name = "";

    @Option(names = "--limit", paramLabel = "COUNT", defaultValue = "50")
    private int limit;

    ConnectorLog(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/figures/connectors/{}/log", name).query("limit", Integer.toString(limit));
    }
}

package org.zhengtong.cli.connector.config;

import org.zhengtong.cli.command.ListQuery;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt connector config diff NAME FROM TO}: two versions; 0 stands for the defaults. */
@Command(name = "diff")
public final class ConfigDiff extends ListQuery {

    @Parameters(index = "0", paramLabel = "NAME")
    private String name = "";

    @Parameters(index = "1", paramLabel = "FROM")
    private int from;

    @Parameters(index = "2", paramLabel = "TO")
    private int to;

    ConfigDiff(Session session) {
        super(session, ConfigVerb.DIFFERENCES);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/connector-settings/{}/differences", name)
                .query("from", Integer.toString(from))
                .query("to", Integer.toString(to));
    }
}

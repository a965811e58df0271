package org.zhengtong.cli.message;

import org.zhengtong.cli.command.ShowQuery;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt message show ID}, with its deliveries. */
@Command(name = "show")
public final class MessageShow extends ShowQuery {

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--connector", paramLabel = "NAME")
    private String connector = "";

    @Option(names = "--personal")
    private boolean personal;

    MessageShow(Session session) {
        super(session);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/messages/{}", id)
                .query("connector", connector)
                .query("personal", personal ? "true" : "");
    }
}

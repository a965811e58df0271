package org.zhengtong.cli.message;

import org.zhengtong.cli.command.ListQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt message reasons CONNECTOR}: why its dead letters are dead. */
@Command(name = "reasons")
public final class MessageReasons extends ListQuery {

    private static final View VIEW = View.of("count", "lastAt", "reason");

    @Parameters(paramLabel = "CONNECTOR")
    private String connector = "";

    MessageReasons(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/dead-letters/reasons").query("connector", connector);
    }
}

package org.zhengtong.cli.inbox;

import org.zhengtong.cli.command.ShowQuery;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt inbox show ID}. */
@Command(name = "show")
public final class InboxShow extends ShowQuery {

    @Parameters(paramLabel = "ID")
    private String id = "";

    InboxShow(Session session) {
        super(session);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/inbox/{}", id);
    }
}

package org.zhengtong.cli.inbox;

import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt inbox read [ID]}: marks a message, or all of them, as read. */
@Command(name = "read")
public final class InboxRead extends Action {

    @Parameters(paramLabel = "ID", arity = "0..1")
    private String id = "";

    InboxRead(Session session) {
        super(session, "inbox.read");
    }

    @Override
    protected Call request() {
        return id.isEmpty()
                ? Call.post(Json.object(), "/api/platform/v1/inbox/read")
                : Call.post(Json.object(), "/api/platform/v1/inbox/{}/read", id);
    }

    @Override
    protected String subject() {
        return id;
    }
}

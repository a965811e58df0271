package org.zhengtong.cli.inbox;

import org.zhengtong.cli.command.PagedQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zt inbox list}: newest first. */
@Command(name = "list")
public final class InboxList extends PagedQuery {

    private static final View VIEW =
            View.of("sentAt", "readAt", "title", "text").wide("id", "template");

    @Option(names = "--unread")
    private boolean unread;

    InboxList(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/inbox").query("unread", unread ? "true" : "");
    }
}

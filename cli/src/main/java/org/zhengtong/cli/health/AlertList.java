package org.zhengtong.cli.health;

import org.zhengtong.cli.command.ListQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;

/** {@code zt alert list}: the worst and oldest first. */
@Command(name = "list")
public final class AlertList extends ListQuery {

    private static final View VIEW =
            View.of("title", "level", "raisedAt", "text").wide("check", "node");

    AlertList(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/alerts");
    }
}

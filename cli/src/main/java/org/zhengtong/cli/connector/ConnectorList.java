package org.zhengtong.cli.connector;

import org.zhengtong.cli.command.ListQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;

/** {@code zt connector list}. */
@Command(name = "list")
public final class ConnectorList extends ListQuery {

    private static final View VIEW = View.of("name", "state", "waiting", "delivered", "alreadyThere", "dead", "detail")
            .wide("version", "topics", "oldestWaitingSince");

    ConnectorList(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/connectors");
    }
}

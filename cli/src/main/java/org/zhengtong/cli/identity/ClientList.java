package org.zhengtong.cli.identity;

import org.zhengtong.cli.command.ListQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;

/** {@code zt client list}. */
@Command(name = "list")
public final class ClientList extends ListQuery {

    private static final View VIEW =
            View.of("id", "name", "role", "scope.regionCode", "enabled").wide("scope.departmentCode");

    ClientList(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/clients");
    }
}

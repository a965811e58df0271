package org.zhengtong.cli.identity;

import org.zhengtong.cli.command.ListQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;

/** {@code zt account list}. */
@Command(name = "list")
public final class AccountList extends ListQuery {

    private static final View VIEW = View.of("name", "displayName", "enabled", "posts");

    AccountList(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/accounts");
    }
}

package org.zhengtong.cli.trust;

import org.zhengtong.cli.command.ListQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;

/** {@code zt trust list}. */
@Command(name = "list")
public final class TrustList extends ListQuery {

    private static final View VIEW =
            View.of("name", "keyId", "notAfter", "addedAt").wide("notBefore", "caller");

    TrustList(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/trust");
    }
}

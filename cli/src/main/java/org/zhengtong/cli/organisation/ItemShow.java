package org.zhengtong.cli.organisation;

import org.zhengtong.cli.command.ShowQuery;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt item show CODE}. */
@Command(name = "show")
public final class ItemShow extends ShowQuery {

    @Parameters(paramLabel = "CODE")
    private String code = "";

    ItemShow(Session session) {
        super(session);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/items/{}", code);
    }
}

package org.zhengtong.cli.tag;

import org.zhengtong.cli.command.ShowQuery;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt tag show CODE}. */
@Command(name = "show")
public final class TagShow extends ShowQuery {

    @Parameters(paramLabel = "CODE")
    private String code = "";

    TagShow(Session session) {
        super(session);
    }

    @Override
    protected Call request() {
        return Call.get("/api/rating/v1/tags/{}", code);
    }
}

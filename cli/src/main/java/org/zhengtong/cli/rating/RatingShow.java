package org.zhengtong.cli.rating;

import org.zhengtong.cli.command.ShowQuery;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt rating show ID}, with its follow-ups. */
@Command(name = "show")
public final class RatingShow extends ShowQuery {

    @Parameters(paramLabel = "ID")
    private String id = "";

    RatingShow(Session session) {
        super(session);
    }

    @Override
    protected Call request() {
        return Call.get("/api/rating/v1/ratings/{}", id);
    }
}

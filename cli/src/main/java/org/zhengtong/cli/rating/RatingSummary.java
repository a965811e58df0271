package org.zhengtong.cli.rating;

import org.zhengtong.cli.command.ShowQuery;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;

/** {@code zt rating summary}: counts by level, origin, validity and channel. */
@Command(name = "summary")
public final class RatingSummary extends ShowQuery {

    RatingSummary(Session session) {
        super(session);
    }

    @Override
    protected Call request() {
        return Call.get("/api/rating/v1/ratings/summary");
    }
}

package org.zhengtong.cli.cases;

import org.zhengtong.cli.command.ShowQuery;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;

/** {@code zt case summary}: counts of the cases that the caller may see. */
@Command(name = "summary")
public final class CaseSummary extends ShowQuery {

    CaseSummary(Session session) {
        super(session);
    }

    @Override
    protected Call request() {
        return Call.get("/api/rating/v1/cases/summary");
    }
}

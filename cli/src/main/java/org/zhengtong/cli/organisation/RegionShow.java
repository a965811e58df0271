package org.zhengtong.cli.organisation;

import org.zhengtong.cli.command.ShowQuery;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt region show CODE}, with the way up to the province. */
@Command(name = "show")
public final class RegionShow extends ShowQuery {

    @Parameters(paramLabel = "CODE")
    private String code = "";

    RegionShow(Session session) {
        super(session);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/regions/{}", code);
    }
}

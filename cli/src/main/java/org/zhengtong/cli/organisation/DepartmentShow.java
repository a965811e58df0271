package org.zhengtong.cli.organisation;

import org.zhengtong.cli.command.ShowQuery;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt department show CODE}. */
@Command(name = "show")
public final class DepartmentShow extends ShowQuery {

    @Parameters(paramLabel = "CODE")
    private String code = "";

    DepartmentShow(Session session) {
        super(session);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/departments/{}", code);
    }
}

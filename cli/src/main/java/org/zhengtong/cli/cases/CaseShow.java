package org.zhengtong.cli.cases;

import org.zhengtong.cli.command.ShowQuery;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt case show CASE_NO}: the case with applicant, item, organisation and ratings. */
@Command(name = "show")
public final class CaseShow extends ShowQuery {

    @Parameters(paramLabel = "CASE_NO")
    private String caseNo = "";

    CaseShow(Session session) {
        super(session);
    }

    @Override
    protected Call request() {
        return Call.get("/api/rating/v1/cases/{}", caseNo);
    }
}

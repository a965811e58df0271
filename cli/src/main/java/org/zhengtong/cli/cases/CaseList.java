package org.zhengtong.cli.cases;

import org.zhengtong.cli.command.Candidates;
import org.zhengtong.cli.command.PagedQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zt case list}. */
@Command(name = "list")
public final class CaseList extends PagedQuery {

    private static final View VIEW = View.of(
                    "caseNo", "itemName", "state", "mode", "finishedAt", "rated", "ratingDueAt")
            .wide(
                    "caseName",
                    "firstRatingId",
                    "regionCode",
                    "departmentCode",
                    "itemCode",
                    "acceptedAt",
                    "servedAt",
                    "serviceNumber",
                    "stage",
                    "complete",
                    "source");

    @Option(names = "--department", paramLabel = "CODE")
    private String department = "";

    @Option(names = "--region", paramLabel = "CODE")
    private String region = "";

    @Option(names = "--state", paramLabel = "STATE", completionCandidates = Candidates.CaseState.class)
    private String state = "";

    @Option(names = "--rated", paramLabel = "BOOLEAN", completionCandidates = Candidates.Flag.class)
    private String rated = "";

    CaseList(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/rating/v1/cases")
                .query("department", department)
                .query("region", region)
                .query("state", state)
                .query("rated", rated);
    }
}

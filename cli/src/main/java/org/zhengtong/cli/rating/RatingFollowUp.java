package org.zhengtong.cli.rating;

import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code zt rating follow-up CASE_NO}: a second thought within five working days after the rating. */
@Command(name = "follow-up")
public final class RatingFollowUp extends Action {

    @Parameters(paramLabel = "CASE_NO")
    private String caseNo = "";

    @Mixin
    private final RatingOptions options = new RatingOptions();

    RatingFollowUp(Session session) {
        super(session, "rating.followed-up");
    }

    @Override
    protected Call request() {
        return Call.post(options.body(), "/api/rating/v1/cases/{}/follow-ups", caseNo);
    }

    @Override
    protected String subject() {
        return caseNo;
    }
}

package org.zhengtong.cli.rating;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt rating submit CASE_NO}: the rating of a finished case. */
@Command(name = "submit")
public final class RatingSubmit extends Action {

    @Parameters(paramLabel = "CASE_NO")
    private String caseNo = "";

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private final RatingOptions options = new RatingOptions();

    RatingSubmit(Session session) {
        super(session, "rating.submitted");
    }

    @Override
    protected Call request() {
        return dryRun ? validation() : Call.post(options.body(), "/api/rating/v1/cases/{}/ratings", caseNo);
    }

    @Override
    protected String subject() {
        return caseNo;
    }

    @Override
    protected JsonNode answer(JsonNode body) {
        return dryRun ? Validation.first(body) : body;
    }

    @Override
    protected boolean isDryRun() {
        return dryRun;
    }

    @Override
    protected ExitCode verdict(JsonNode body) {
        return dryRun && Validation.isRefused(body) ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private Call validation() {
        ObjectNode body = Json.object();
        body.putArray("ratings").add(options.body().put("caseNo", caseNo));
        return Call.post(body, "/api/rating/v1/ratings/validate");
    }
}

package org.zhengtong.cli.job;

import org.zhengtong.cli.command.ListQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt job runs NAME}: latest first. */
@Command(name = "runs")
public final class JobRuns extends ListQuery {

    private static final View VIEW = View.of("startedAt", "state", "checked", "done", "failed", "startedBy", "detail")
            .wide("id", "endedAt", "dryRun", "error");

    @Parameters(paramLabel = "NAME")
    private String name = "";

    @Option(names = "--limit", paramLabel = "COUNT")
    private String limit = "";

    JobRuns(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/jobs/{}/runs", name).query("limit", limit);
    }
}

package org.zhengtong.cli.job;

import org.zhengtong.cli.command.ListQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;

/** {@code zt job list}. */
@Command(name = "list")
public final class JobList extends ListQuery {

    private static final View VIEW = View.of("name", "title", "cron", "lastRun.state", "lastRun.endedAt")
            .wide("lastRun.checked", "lastRun.done", "lastRun.failed", "lastRun.error");

    JobList(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/jobs");
    }
}

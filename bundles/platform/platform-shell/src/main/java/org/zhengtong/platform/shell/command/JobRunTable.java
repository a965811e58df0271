package org.zhengtong.platform.shell.command;

import java.util.List;
import org.zhengtong.platform.api.job.Jobs.JobRun;
import org.zhengtong.platform.shell.api.Table;

/** How runs of jobs are shown. */
final class JobRunTable {

    private JobRunTable() {}

    static Table<JobRun> of(List<JobRun> runs) {
        return columns(Table.of(runs));
    }

    static Table<JobRun> of(JobRun run) {
        return columns(Table.ofOne(run));
    }

    private static Table<JobRun> columns(Table<JobRun> table) {
        return table.column("startedAt", JobRun::startedAt)
                .column("endedAt", JobRun::endedAt)
                .column("state", JobRun::state)
                .column("dryRun", JobRun::dryRun)
                .column("startedBy", JobRun::startedBy)
                .column("checked", JobRun::checked)
                .column("done", JobRun::done)
                .column("failed", JobRun::failed)
                .column("detail", JobRun::detail)
                .column("error", JobRun::error);
    }
}

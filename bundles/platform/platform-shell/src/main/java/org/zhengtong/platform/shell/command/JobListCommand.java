package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.job.Jobs;
import org.zhengtong.platform.api.job.Jobs.JobRun;
import org.zhengtong.platform.api.job.Jobs.JobView;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List jobs with their last run. */
@Service
@Command(scope = "zt", name = "job-list", description = "List jobs with their last run")
@RequiresPermission("job.read")
public final class JobListCommand extends ZtCommand {

    @Reference
    private Jobs jobs;

    @Override
    protected void run() {
        print(Table.of(jobs.list())
                .column("name", JobView::name)
                .column("title", JobView::title)
                .column("cron", JobView::cron)
                .column("lastRun", job -> job.lastRun().map(JobRun::startedAt))
                .column("state", job -> job.lastRun().map(JobRun::state)));
    }
}

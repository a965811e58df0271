package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.job.Jobs;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List the runs of a job, latest first. */
@Service
@Command(scope = "zt", name = "job-runs", description = "List the runs of a job, latest first")
@RequiresPermission("job.read")
public final class JobRunsCommand extends ZtCommand {

    @Argument(index = 0, name = "name", description = "Name of the job", required = true)
    @Completion(JobCompleter.class)
    private String name = "";

    @Option(name = "--limit", description = "Number of rows, at most 1,000")
    private int limit = 20;

    @Reference
    private Jobs jobs;

    @Override
    protected void run() {
        print(JobRunTable.of(jobs.runs(name, limit)));
    }
}

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

/** Run a job now and wait for it. */
@Service
@Command(scope = "zt", name = "job-run", description = "Run a job now and wait for it")
@RequiresPermission("job.run")
public final class JobRunCommand extends ZtCommand {

    @Argument(index = 0, name = "name", description = "Name of the job", required = true)
    @Completion(JobCompleter.class)
    private String name = "";

    @Option(name = "--dry-run", description = "Only say what would be done")
    private boolean dryRun;

    @Reference
    private Jobs jobs;

    @Override
    protected void run() {
        print(JobRunTable.of(jobs.run(name, dryRun)));
    }
}

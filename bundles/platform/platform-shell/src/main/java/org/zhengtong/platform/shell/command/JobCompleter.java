package org.zhengtong.platform.shell.command;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.job.Jobs;
import org.zhengtong.platform.api.job.Jobs.JobView;
import org.zhengtong.platform.shell.api.ZtCompleter;

/** Completes names of jobs. */
@Service
public final class JobCompleter extends ZtCompleter {

    @Reference
    private Jobs jobs;

    public JobCompleter() {
        super("job.read");
    }

    @Override
    protected List<String> ids() {
        return jobs.list().stream().map(JobView::name).toList();
    }
}

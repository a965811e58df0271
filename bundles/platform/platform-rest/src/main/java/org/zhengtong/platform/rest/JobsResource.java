package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.job.Jobs;
import org.zhengtong.platform.api.job.Jobs.JobRun;
import org.zhengtong.platform.api.job.Jobs.JobView;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;
import org.zhengtong.platform.api.web.SafeToRepeat;

/** Jobs and their runs. */
@Component(property = RestResource.PATH + "=/platform/v1/jobs")
@Tag(name = "jobs", description = "定时任务")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class JobsResource implements RestResource {

    private final Jobs jobs;

    @Activate
    public JobsResource(@Reference Jobs jobs) {
        this.jobs = jobs;
    }

    @GET
    @RequiresPermission("job.read")
    @Operation(summary = "查询定时任务及最近一次执行")
    public Items<JobView> list() {
        return new Items<>(jobs.list());
    }

    @POST
    @Path("{name}/runs")
    @SafeToRepeat("jobs are idempotent, and a run outlasts a transaction")
    @RequiresPermission("job.run")
    @Operation(operationId = "runJob", summary = "立即执行并等待其结束")
    public JobRun run(@PathParam("name") String name, RunBody body) {
        return jobs.run(name, body.isDryRun());
    }

    @GET
    @Path("{name}/runs")
    @RequiresPermission("job.read")
    @Operation(operationId = "listJobRuns", summary = "查询执行记录，新的在前")
    public Items<JobRun> runs(@PathParam("name") String name, @QueryParam("limit") @DefaultValue("50") int limit) {
        return new Items<>(jobs.runs(name, limit));
    }

    /** @param dryRun whether only to tell what would be done; false if left out */
    public record RunBody(Boolean dryRun) {
        boolean isDryRun() {
            return dryRun != null && dryRun;
        }
    }
}

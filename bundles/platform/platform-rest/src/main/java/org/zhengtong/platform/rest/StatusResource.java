package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.status.SystemStatus;
import org.zhengtong.platform.api.web.PublicAccess;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** How the system is. */
@Component(property = RestResource.PATH + "=/platform/v1/status")
@Tag(name = "status", description = "运行状态")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class StatusResource implements RestResource {

    private final SystemStatus system;

    @Activate
    public StatusResource(@Reference SystemStatus system) {
        this.system = system;
    }

    @GET
    @PublicAccess("load balancers and the sandbox ask before anybody can sign in")
    @Operation(operationId = "getStatus", summary = "查询是否就绪")
    public SystemStatus.Summary status() {
        return system.summary();
    }

    @GET
    @Path("details")
    @RequiresPermission("status.read")
    @Operation(operationId = "getStatusDetails", summary = "查询数据库、消息代理、组件、连接器和任务的状态")
    public SystemStatus.Details details() {
        return system.details();
    }
}

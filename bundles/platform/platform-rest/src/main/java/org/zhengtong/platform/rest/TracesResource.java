package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.trace.Traces;
import org.zhengtong.platform.api.trace.Traces.Trace;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** The whole way of one thing. */
@Component(property = RestResource.PATH + "=/platform/v1/traces")
@Tag(name = "traces", description = "全程追踪")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class TracesResource implements RestResource {

    private final Traces traces;

    @Activate
    public TracesResource(@Reference Traces traces) {
        this.traces = traces;
    }

    @GET
    @Path("{id}")
    @RequiresPermission("message.read")
    @Operation(operationId = "getTrace", summary = "查询一件事的全程：接收、校验、入库、发布、每次投递及对方应答，不含个人信息")
    public Trace get(@Parameter(description = "办件编号等业务键，或消息编号") @PathParam("id") String id) {
        return traces.trace(id);
    }
}

package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.ConnectorChange;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** Changes of connectors, under way and past. */
@Component(property = RestResource.PATH + "=/platform/v1/connector-changes")
@Tag(name = "connectors", description = "连接器")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ConnectorChangesResource implements RestResource {

    private final ConnectorLifecycle lifecycle;

    @Activate
    public ConnectorChangesResource(@Reference ConnectorLifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    @GET
    @RequiresPermission("connector.read")
    @Operation(operationId = "listConnectorChanges", summary = "查询变更，新的在前")
    public Page<ConnectorChange> list(
            @QueryParam("connector") @DefaultValue("") String connector,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        return lifecycle.changes(connector, new PageRequest(limit, cursor));
    }

    @GET
    @Path("{id}")
    @RequiresPermission("connector.read")
    @Operation(operationId = "getConnectorChange", summary = "查询一次变更及其在各节点的步骤")
    public ConnectorChange get(@PathParam("id") String id) {
        return lifecycle.change(id);
    }
}

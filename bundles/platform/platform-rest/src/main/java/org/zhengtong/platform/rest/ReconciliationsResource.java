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
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.exchange.Reconciliations;
import org.zhengtong.platform.api.exchange.Reconciliations.Difference;
import org.zhengtong.platform.api.exchange.Reconciliations.Reconciliation;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** Comparisons with external systems, one by one. */
@Component(property = RestResource.PATH + "=/platform/v1/reconciliations")
@Tag(name = "reconciliations", description = "对账")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ReconciliationsResource implements RestResource {

    private final Reconciliations reconciliations;

    @Activate
    public ReconciliationsResource(@Reference Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    @GET
    @Path("{id}")
    @RequiresPermission("connector.read")
    @Operation(operationId = "getReconciliation", summary = "查询一次对账")
    public Reconciliation get(@PathParam("id") String id) {
        return reconciliations.get(id).orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", id));
    }

    @GET
    @Path("{id}/differences")
    @RequiresPermission("connector.read")
    @Operation(operationId = "listDifferences", summary = "查询一次对账的差异：缺失的消息，以及来源不明的记录")
    public Page<Difference> differences(
            @PathParam("id") String id,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        return reconciliations.differences(id, new PageRequest(limit, cursor));
    }
}

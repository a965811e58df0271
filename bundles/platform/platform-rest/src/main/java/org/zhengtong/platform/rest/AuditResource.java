package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Map;
import javax.ws.rs.BeanParam;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.AuditLog.AuditQuery;
import org.zhengtong.platform.api.audit.AuditLog.AuditRecord;
import org.zhengtong.platform.api.audit.AuditLog.LogClass;
import org.zhengtong.platform.api.audit.AuditLog.Result;
import org.zhengtong.platform.api.audit.AuditLog.Verification;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** The audit log. */
@Component(property = RestResource.PATH + "=/platform/v1/audit")
@Tag(name = "audit", description = "审计")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RequiresPermission("audit.read")
public final class AuditResource implements RestResource {

    private final AuditLog auditLog;

    @Activate
    public AuditResource(@Reference AuditLog auditLog) {
        this.auditLog = auditLog;
    }

    @GET
    @Operation(operationId = "listAudit", summary = "查询审计日志，新的在前")
    public Page<AuditView> list(
            @BeanParam Conditions conditions,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        return auditLog.find(conditions.toQuery(), new PageRequest(limit, cursor))
                .map(AuditView::of);
    }

    @GET
    @Path("verification")
    @Operation(operationId = "verifyAudit", summary = "重新计算审计日志的散列链")
    public Verification verify() {
        return auditLog.verify();
    }

    /** Conditions; those left out do not count. JAX-RS fills them in. */
    public static final class Conditions {
        @QueryParam("caller")
        public String caller;

        @QueryParam("action")
        public String action;

        @QueryParam("objectType")
        public String objectType;

        @QueryParam("objectId")
        public String objectId;

        @QueryParam("class")
        public LogClass logClass;

        @QueryParam("result")
        public Result result;

        @QueryParam("from")
        public Instant from;

        @QueryParam("to")
        public Instant to;

        AuditQuery toQuery() {
            return new AuditQuery(caller, action, objectType, objectId, logClass, result, from, to);
        }
    }

    /** An entry. */
    public record AuditView(
            String id,
            Instant at,
            String callerId,
            String callerKind,
            String address,
            LogClass logClass,
            String action,
            String objectType,
            String objectId,
            Result result,
            Map<String, String> detail,
            long chainNo,
            String hash) {
        static AuditView of(AuditRecord entry) {
            AuditEvent event = entry.event();
            return new AuditView(
                    entry.id(),
                    entry.at(),
                    entry.callerId(),
                    entry.callerKind(),
                    entry.address(),
                    event.logClass(),
                    event.action(),
                    event.objectType(),
                    event.objectId(),
                    event.result(),
                    event.detail(),
                    entry.chainNo(),
                    entry.hash());
        }
    }
}

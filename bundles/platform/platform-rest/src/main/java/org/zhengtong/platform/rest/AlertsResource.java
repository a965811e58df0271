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
import org.zhengtong.platform.api.health.Alerts;
import org.zhengtong.platform.api.health.Alerts.Alert;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** What operators were told of and is not over yet. */
@Component(property = RestResource.PATH + "=/platform/v1/alerts")
@Tag(name = "health", description = "健康检查")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RequiresPermission("status.read")
public final class AlertsResource implements RestResource {

    private final Alerts alerts;

    @Activate
    public AlertsResource(@Reference Alerts alerts) {
        this.alerts = alerts;
    }

    @GET
    @Operation(operationId = "listAlerts", summary = "查询尚未恢复的告警")
    public Items<Alert> list() {
        return new Items<>(alerts.standing());
    }
}

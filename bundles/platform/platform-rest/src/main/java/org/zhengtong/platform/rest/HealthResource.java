package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.health.Health;
import org.zhengtong.platform.api.health.Health.Check;
import org.zhengtong.platform.api.health.Health.Level;
import org.zhengtong.platform.api.health.Health.Report;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** Whether every part of the system works. */
@Component(property = RestResource.PATH + "=/platform/v1/health")
@Tag(name = "health", description = "健康检查")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RequiresPermission("status.read")
public final class HealthResource implements RestResource {

    private final Health health;

    @Activate
    public HealthResource(@Reference Health health) {
        this.health = health;
    }

    @GET
    @Operation(operationId = "getHealth", summary = "查询各项健康检查")
    public HealthView health() {
        return HealthView.of(health.report());
    }

    /** All checks. */
    public record HealthView(Level level, Instant at, List<CheckView> items) {
        static HealthView of(Report report) {
            return new HealthView(
                    report.level(),
                    report.at(),
                    report.checks().stream().map(CheckView::of).toList());
        }
    }

    /** One check. */
    public record CheckView(
            String name, String title, Level level, List<String> observations, Instant at, long tookMs) {
        static CheckView of(Check check) {
            return new CheckView(
                    check.name(),
                    check.title(),
                    check.level(),
                    check.messages(),
                    check.at(),
                    check.took().toMillis());
        }
    }
}

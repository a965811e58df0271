package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
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
import org.zhengtong.platform.api.exchange.ConnectorFigures;
import org.zhengtong.platform.api.exchange.ConnectorFigures.Figures;
import org.zhengtong.platform.api.exchange.ConnectorFigures.LogLine;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** How connectors have worked. */
@Component(property = RestResource.PATH + "=/platform/v1/figures/connectors")
@Tag(name = "figures", description = "运行统计")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class FiguresResource implements RestResource {

    private final ConnectorFigures figures;

    @Activate
    public FiguresResource(@Reference ConnectorFigures figures) {
        this.figures = figures;
    }

    @GET
    @RequiresPermission("connector.read")
    @Operation(operationId = "listConnectorFigures", summary = "各连接器近一段时间的调用次数、成败、耗时、积压与中断")
    public Items<Figures> all(
            @Parameter(description = "统计最近多少分钟") @QueryParam("minutes") @DefaultValue("60") int minutes) {
        return new Items<>(figures.all(Duration.ofMinutes(minutes)));
    }

    @GET
    @Path("{name}")
    @RequiresPermission("connector.read")
    @Operation(operationId = "getConnectorFigures", summary = "一个连接器近一段时间的统计")
    public Figures of(
            @PathParam("name") String name,
            @Parameter(description = "统计最近多少分钟") @QueryParam("minutes") @DefaultValue("60") int minutes) {
        return figures.of(name, Duration.ofMinutes(minutes));
    }

    @GET
    @Path("{name}/log")
    @RequiresPermission("connector.read")
    @Operation(operationId = "listConnectorLog", summary = "一个连接器最近的投递结果与中断，新的在前")
    public Items<LogLine> log(@PathParam("name") String name, @QueryParam("limit") @DefaultValue("50") int limit) {
        return new Items<>(figures.log(name, limit));
    }
}

package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
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
import org.zhengtong.platform.api.connector.ConnectorChange;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.connector.KarUploads;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.exchange.Connectors.ConnectorStatus;
import org.zhengtong.platform.api.exchange.Reconciliations;
import org.zhengtong.platform.api.exchange.Reconciliations.Reconciliation;
import org.zhengtong.platform.api.time.BusinessTime;
import org.zhengtong.platform.api.web.Created;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;
import org.zhengtong.platform.api.web.SafeToRepeat;

/** Connectors to external systems. */
@Component(property = RestResource.PATH + "=/platform/v1/connectors")
@Tag(name = "connectors", description = "连接器")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ConnectorsResource implements RestResource {

    private final Connectors connectors;
    private final Reconciliations reconciliations;
    private final ConnectorLifecycle lifecycle;
    private final ConnectorViews views;
    private final InstallAtOnce atOnce;

    @Activate
    public ConnectorsResource(
            @Reference Connectors connectors,
            @Reference Reconciliations reconciliations,
            @Reference ConnectorLifecycle lifecycle,
            @Reference KarUploads uploads) {
        this.connectors = connectors;
        this.reconciliations = reconciliations;
        this.lifecycle = lifecycle;
        this.views = new ConnectorViews(connectors, lifecycle);
        this.atOnce = new InstallAtOnce(lifecycle, uploads);
    }

    @GET
    @RequiresPermission("connector.read")
    @Operation(summary = "查询连接器")
    public Items<ConnectorView> list() {
        return new Items<>(views.list());
    }

    @GET
    @Path("{name}")
    @RequiresPermission("connector.read")
    @Operation(operationId = "getConnector", summary = "查询一个连接器")
    public ConnectorView get(@PathParam("name") String name) {
        return views.get(name);
    }

    @POST
    @Created
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @SafeToRepeat("outlasts a transaction; a connector is there or not")
    @RequiresPermission("connector.install")
    @Operation(operationId = "installConnector", summary = "安装连接器并等待其结束，内容为 KAR 文件；大文件请分块上传")
    public ConnectorView install(
            @Parameter(description = "对 KAR 的 SM2 签名，Base64") @QueryParam("signature") @DefaultValue("")
                    String signature,
            @QueryParam("allowUnsigned") @DefaultValue("false") boolean allowUnsigned,
            InputStream kar) {
        return views.get(Uploads.withFile(kar, ".kar", file -> atOnce.install(file, signature, allowUnsigned)));
    }

    @DELETE
    @Path("{name}")
    @RequiresPermission("connector.install")
    @Operation(operationId = "uninstallConnector", summary = "卸载连接器；discardQueue 为 true 时连同积压的消息")
    public ConnectorChange uninstall(
            @PathParam("name") String name, @QueryParam("discardQueue") @DefaultValue("false") boolean discardQueue) {
        return lifecycle.uninstall(name, discardQueue);
    }

    @POST
    @Path("{name}/start")
    @RequiresPermission("connector.operate")
    @Operation(operationId = "startConnector", summary = "启动连接器的组件")
    public ConnectorChange start(@PathParam("name") String name) {
        return lifecycle.start(name);
    }

    @POST
    @Path("{name}/stop")
    @RequiresPermission("connector.operate")
    @Operation(operationId = "stopConnector", summary = "停止连接器的组件，消息按序等待")
    public ConnectorChange stop(@PathParam("name") String name) {
        return lifecycle.stop(name);
    }

    @POST
    @Path("{name}/pause")
    @SafeToRepeat("what is paused stays paused")
    @RequiresPermission("connector.operate")
    @Operation(operationId = "pauseConnector", summary = "暂停投递，消息按序等待")
    public void pause(@PathParam("name") String name) {
        connectors.pause(name);
    }

    @POST
    @Path("{name}/resume")
    @SafeToRepeat("what is running goes on running")
    @RequiresPermission("connector.operate")
    @Operation(operationId = "resumeConnector", summary = "恢复投递")
    public void resume(@PathParam("name") String name) {
        connectors.resume(name);
    }

    @POST
    @Path("{name}/probe")
    @SafeToRepeat("only asks")
    @RequiresPermission("connector.operate")
    @Operation(operationId = "probeConnector", summary = "立即探测外部系统")
    public ConnectorStatus probe(@PathParam("name") String name) {
        return connectors.probe(name);
    }

    @POST
    @Path("{name}/reconciliations")
    @Consumes(MediaType.APPLICATION_JSON)
    @SafeToRepeat("outlasts a transaction; what is there already is not sent again")
    @RequiresPermission("connector.operate")
    @Operation(operationId = "reconcileConnector", summary = "与外部系统核对一天的记录并补发缺失的消息，等待其结束")
    public Reconciliation reconcile(@PathParam("name") String name, ReconcileBody body) {
        return reconciliations.reconcile(name, body.dayOrYesterday(), body.isDryRun());
    }

    @GET
    @Path("{name}/reconciliations")
    @RequiresPermission("connector.read")
    @Operation(operationId = "listReconciliations", summary = "查询对账记录，新的在前")
    public Page<Reconciliation> reconciliations(
            @PathParam("name") String name,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        return reconciliations.find(name, new PageRequest(limit, cursor));
    }

    /**
     * What to compare.
     *
     * @param day in Asia/Shanghai; yesterday if left out
     * @param dryRun whether to send nothing again; false if left out
     */
    public record ReconcileBody(LocalDate day, Boolean dryRun) {
        LocalDate dayOrYesterday() {
            return day == null ? BusinessTime.dateOf(Instant.now()).minusDays(1) : day;
        }

        boolean isDryRun() {
            return dryRun != null && dryRun;
        }
    }
}

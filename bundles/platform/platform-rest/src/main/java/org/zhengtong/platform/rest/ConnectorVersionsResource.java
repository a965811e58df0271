package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Choice;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Undertaking;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Version;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** Versions of connectors: new ones come from uploaded KARs, old ones are kept. */
@Component(property = RestResource.PATH + "=/platform/v1/connector-versions")
@Tag(name = "connectors", description = "连接器")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ConnectorVersionsResource implements RestResource {

    private final ConnectorLifecycle lifecycle;

    @Activate
    public ConnectorVersionsResource(@Reference ConnectorLifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    @GET
    @Path("{connector}")
    @RequiresPermission("connector.read")
    @Operation(operationId = "listConnectorVersions", summary = "查询保留的版本，新的在前")
    public Items<Version> list(@PathParam("connector") String connector) {
        return new Items<>(lifecycle.versions(connector));
    }

    @POST
    @RequiresPermission("connector.install")
    @Operation(operationId = "installVersion", summary = "安装已上传的连接器；dryRun 为 true 时只给出变更计划")
    public Undertaking install(VersionBody body) {
        return lifecycle.install(body.choice(), body.isDryRun());
    }

    @POST
    @Path("{connector}")
    @RequiresPermission("connector.install")
    @Operation(operationId = "upgradeConnector", summary = "升级为已上传的版本；对方系统不正常应答时自动恢复原版本")
    public Undertaking upgrade(@PathParam("connector") String connector, VersionBody body) {
        return lifecycle.upgrade(connector, body.choice(), body.isDryRun());
    }

    @POST
    @Path("{connector}/rollback")
    @RequiresPermission("connector.install")
    @Operation(operationId = "rollbackConnector", summary = "回退到保留的版本，缺省为前一版本")
    public Undertaking rollback(@PathParam("connector") String connector, RollbackBody body) {
        return lifecycle.rollback(connector, Texts.orEmpty(body.version()), Boolean.TRUE.equals(body.dryRun()));
    }

    /**
     * Which upload, and what the operator takes upon himself.
     *
     * @param signature SM2 with SM3 over the KAR, in DER and Base64
     */
    public record VersionBody(
            String upload, String signature, Boolean allowUnsigned, Boolean withoutProbe, Boolean dryRun) {
        Choice choice() {
            return new Choice(
                    Texts.orEmpty(upload),
                    Texts.orEmpty(signature),
                    Boolean.TRUE.equals(allowUnsigned),
                    Boolean.TRUE.equals(withoutProbe));
        }

        boolean isDryRun() {
            return Boolean.TRUE.equals(dryRun);
        }
    }

    /** Where to go back to: a version or the beginning of a digest. */
    public record RollbackBody(String version, Boolean dryRun) {}
}

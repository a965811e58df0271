package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.Consumes;
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
import org.zhengtong.platform.api.connector.ConnectorSettings;
import org.zhengtong.platform.api.connector.ConnectorSettings.Applied;
import org.zhengtong.platform.api.connector.ConnectorSettings.Difference;
import org.zhengtong.platform.api.connector.ConnectorSettings.NewSettings;
import org.zhengtong.platform.api.connector.ConnectorSettings.Settings;
import org.zhengtong.platform.api.connector.ConnectorSettings.SettingsVersion;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** Settings of connectors and their versions. */
@Component(property = RestResource.PATH + "=/platform/v1/connector-settings")
@Tag(name = "connectors", description = "连接器")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ConnectorSettingsResource implements RestResource {

    private final ConnectorSettings settings;

    @Activate
    public ConnectorSettingsResource(@Reference ConnectorSettings settings) {
        this.settings = settings;
    }

    @GET
    @Path("{connector}")
    @RequiresPermission("connector.read")
    @Operation(operationId = "getConnectorSettings", summary = "查询设置项及其含义，口令不予显示")
    public Settings get(@PathParam("connector") String connector) {
        return settings.get(connector);
    }

    @POST
    @Path("{connector}")
    @RequiresPermission("connector.configure")
    @Operation(operationId = "setConnectorSettings", summary = "修改设置项，形成新的一版并立即生效；有一项不正确则全部不变")
    public Applied set(@PathParam("connector") String connector, SettingsBody body) {
        return settings.set(connector, body.newSettings(), Boolean.TRUE.equals(body.dryRun()));
    }

    @GET
    @Path("{connector}/versions")
    @RequiresPermission("connector.read")
    @Operation(operationId = "listSettingsVersions", summary = "查询设置的历史版本，新的在前")
    public Page<SettingsVersion> history(
            @PathParam("connector") String connector,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        return settings.history(connector, new PageRequest(limit, cursor));
    }

    @GET
    @Path("{connector}/differences")
    @RequiresPermission("connector.read")
    @Operation(operationId = "diffSettings", summary = "比较两版设置；0 为缺省值")
    public Items<Difference> diff(
            @PathParam("connector") String connector, @QueryParam("from") int from, @QueryParam("to") int to) {
        return new Items<>(settings.diff(connector, from, to));
    }

    @POST
    @Path("{connector}/versions/{version}/restore")
    @RequiresPermission("connector.configure")
    @Operation(operationId = "restoreSettings", summary = "以历史版本的值形成新的一版并立即生效")
    public Applied restore(
            @PathParam("connector") String connector, @PathParam("version") int version, RestoreBody body) {
        return settings.restore(connector, version, Texts.orEmpty(body.reason()), Boolean.TRUE.equals(body.dryRun()));
    }

    /**
     * New values by key.
     *
     * @param unset keys that go back to their defaults
     */
    public record SettingsBody(Map<String, String> values, List<String> unset, String reason, Boolean dryRun) {
        NewSettings newSettings() {
            return new NewSettings(
                    Optional.ofNullable(values).orElseGet(Map::of),
                    Optional.ofNullable(unset).map(Set::copyOf).orElseGet(Set::of),
                    Texts.orEmpty(reason));
        }

        /** Keys only: a value may be a secret. */
        @Override
        public String toString() {
            return newSettings().toString();
        }
    }

    /** Why. */
    public record RestoreBody(String reason, Boolean dryRun) {}
}

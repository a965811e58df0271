package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.ApiClients;
import org.zhengtong.platform.api.identity.ApiClients.ApiClient;
import org.zhengtong.platform.api.identity.ApiClients.Secret;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.api.web.Created;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** The systems of departments and entrances. */
@Component(property = RestResource.PATH + "=/platform/v1/clients")
@Tag(name = "clients", description = "客户端")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ClientsResource implements RestResource {

    private final ApiClients clients;

    @Activate
    public ClientsResource(@Reference ApiClients clients) {
        this.clients = clients;
    }

    @GET
    @RequiresPermission("client.read")
    @Operation(summary = "查询已登记的业务系统")
    public Items<ApiClient> list() {
        return new Items<>(clients.list());
    }

    @POST
    @Created
    @RequiresPermission("client.edit")
    @Operation(operationId = "registerClient", summary = "登记业务系统，密钥只显示这一次")
    public Secret register(ClientBody body) {
        return clients.register(body.toClient());
    }

    @POST
    @Path("{id}/secret")
    @RequiresPermission("client.edit")
    @Operation(operationId = "renewClientSecret", summary = "更换密钥，原密钥即刻失效")
    public Secret renewSecret(@PathParam("id") String id) {
        return clients.renewSecret(id);
    }

    @PUT
    @Path("{id}/enabled")
    @RequiresPermission("client.edit")
    @Operation(operationId = "setClientEnabled", summary = "启用或停用业务系统")
    public void setEnabled(@PathParam("id") String id, EnabledBody body) {
        clients.setEnabled(id, body.enabled());
    }

    /** A system to register. */
    public record ClientBody(String id, String name, String role, Scope scope) {
        public ClientBody {
            Objects.requireNonNull(scope, "scope");
        }

        ApiClient toClient() {
            return new ApiClient(Texts.orEmpty(id), Texts.orEmpty(name), Texts.orEmpty(role), scope, true);
        }
    }
}

package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.TrustedSigners;
import org.zhengtong.platform.api.connector.TrustedSigners.TrustedSigner;
import org.zhengtong.platform.api.web.Created;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** Whose signature under a KAR counts. */
@Component(property = RestResource.PATH + "=/platform/v1/trust")
@Tag(name = "trust", description = "受信任的签署者")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TrustResource implements RestResource {

    private final TrustedSigners signers;

    @Activate
    public TrustResource(@Reference TrustedSigners signers) {
        this.signers = signers;
    }

    @GET
    @RequiresPermission("trust.read")
    @Operation(operationId = "listTrustedSigners", summary = "查询受信任的签署者")
    public Items<TrustedSigner> list() {
        return new Items<>(signers.list());
    }

    @POST
    @Created
    @RequiresPermission("trust.edit")
    @Operation(operationId = "addTrustedSigner", summary = "登记受信任的签署者，内容为 PEM 格式的 SM2 公钥或证书")
    public TrustedSigner add(SignerBody body) {
        return signers.add(Texts.orEmpty(body.name()), Texts.orEmpty(body.pem()));
    }

    @DELETE
    @Path("{name}")
    @RequiresPermission("trust.edit")
    @Operation(operationId = "removeTrustedSigner", summary = "不再信任签署者；已安装的连接器不受影响")
    public void remove(@PathParam("name") String name) {
        signers.remove(name);
    }

    /** Who, and by which key. */
    public record SignerBody(String name, String pem) {}
}

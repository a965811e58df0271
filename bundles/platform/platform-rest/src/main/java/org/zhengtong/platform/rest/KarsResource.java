package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.KarUploads;
import org.zhengtong.platform.api.connector.KarUploads.KarFileDescription;
import org.zhengtong.platform.api.connector.KarUploads.KarUpload;
import org.zhengtong.platform.api.web.Created;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;
import org.zhengtong.platform.api.web.SafeToRepeat;

/** KARs on their way to the platform, in parts. */
@Component(property = RestResource.PATH + "=/platform/v1/kars")
@Tag(name = "connectors", description = "连接器")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class KarsResource implements RestResource {

    private final KarUploads uploads;

    @Activate
    public KarsResource(@Reference KarUploads uploads) {
        this.uploads = uploads;
    }

    @POST
    @Created
    @Consumes(MediaType.APPLICATION_JSON)
    @SafeToRepeat("finds the upload of the same content that is there already")
    @RequiresPermission("connector.install")
    @Operation(operationId = "beginKar", summary = "开始上传 KAR；已有同一内容的上传时从断点继续")
    public KarUpload begin(KarBody body) {
        return uploads.begin(
                new KarFileDescription(Texts.orEmpty(body.name()), body.bytes(), Texts.orEmpty(body.digest())));
    }

    @GET
    @Path("{id}")
    @RequiresPermission("connector.install")
    @Operation(operationId = "getKar", summary = "查询上传进度")
    public KarUpload get(@PathParam("id") String id) {
        return uploads.get(id);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RequiresPermission("connector.install")
    @Operation(operationId = "appendKar", summary = "上传一块，至多 1 MiB")
    public KarUpload append(
            @PathParam("id") String id,
            @Parameter(description = "该块在文件中的起始字节") @QueryParam("offset") long offset,
            InputStream part) {
        return uploads.append(id, offset, part);
    }

    @DELETE
    @Path("{id}")
    @RequiresPermission("connector.install")
    @Operation(operationId = "dropKar", summary = "放弃上传")
    public void drop(@PathParam("id") String id) {
        uploads.drop(id);
    }

    /**
     * What is to come.
     *
     * @param size in bytes
     * @param digest SM3 of the file, 64 lower-case hex digits
     */
    public record KarBody(String name, Long size, String digest) {
        long bytes() {
            return size == null ? 0 : size;
        }
    }
}

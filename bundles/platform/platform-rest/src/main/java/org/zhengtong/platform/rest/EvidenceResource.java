package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.Evidence;
import org.zhengtong.platform.api.audit.Evidence.Archive;
import org.zhengtong.platform.api.audit.Evidence.Export;
import org.zhengtong.platform.api.audit.Evidence.Period;
import org.zhengtong.platform.api.audit.Evidence.PublicKey;
import org.zhengtong.platform.api.audit.Evidence.SignedCheckpoint;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;
import org.zhengtong.platform.api.web.SafeToRepeat;

/** The audit log as proof for others. */
@Component(property = RestResource.PATH + "=/platform/v1/evidence")
@Tag(name = "evidence", description = "存证")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class EvidenceResource implements RestResource {

    private static final String LINES = "application/x-ndjson";
    private static final String GZIP = "application/gzip";

    private final Evidence evidence;

    @Activate
    public EvidenceResource(@Reference Evidence evidence) {
        this.evidence = evidence;
    }

    @GET
    @Path("checkpoints")
    @RequiresPermission("audit.read")
    @Operation(operationId = "listCheckpoints", summary = "查询签名检查点，新的在前")
    public Page<SignedCheckpoint> checkpoints(
            @QueryParam("limit") @DefaultValue("50") int limit, @QueryParam("cursor") @DefaultValue("") String cursor) {
        return evidence.checkpoints(new PageRequest(limit, cursor));
    }

    @POST
    @Path("checkpoints")
    @SafeToRepeat("what is signed stays signed")
    @RequiresPermission("evidence.export")
    @Operation(operationId = "makeCheckpoint", summary = "立即封存并签名；没有新记录时返回最后一个检查点")
    public SignedCheckpoint checkpoint() {
        return evidence.checkpoint();
    }

    @GET
    @Path("keys")
    @RequiresPermission("audit.read")
    @Operation(operationId = "listEvidenceKeys", summary = "查询验证签名用的公钥")
    public Items<PublicKey> keys() {
        return new Items<>(evidence.keys());
    }

    @GET
    @Path("archives")
    @RequiresPermission("audit.read")
    @Operation(operationId = "listEvidenceArchives", summary = "查询归档文件")
    public Items<Archive> archives() {
        return new Items<>(evidence.archives());
    }

    @GET
    @Path("file")
    @Produces({LINES, GZIP})
    @RequiresPermission("evidence.export")
    @Operation(
            operationId = "exportEvidence",
            summary = "导出一段时间的存证文件，每行一个 JSON 对象，可脱离系统验证",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "存证文件",
                            content =
                                    @Content(mediaType = LINES, schema = @Schema(type = "string", format = "binary"))))
    public Response export(
            @QueryParam("from") Instant from,
            @QueryParam("to") Instant to,
            @QueryParam("gzip") @DefaultValue("false") boolean gzip) {
        Export export = evidence.export(new Period(Optional.ofNullable(from), Optional.ofNullable(to)));
        String name = export.fileName() + (gzip ? ".gz" : "");
        StreamingOutput body = out -> write(export, out, gzip);
        return Response.ok(body, gzip ? GZIP : LINES)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static void write(Export export, OutputStream out, boolean gzip) throws IOException {
        export.writeTo(gzip ? new GZIPOutputStream(out, 64 * 1024) : out);
    }
}

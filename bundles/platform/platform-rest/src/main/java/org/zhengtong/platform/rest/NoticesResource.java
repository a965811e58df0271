package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.notify.Templates;
import org.zhengtong.platform.api.notify.Templates.Template;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** The texts of messages to people. */
@Component(property = RestResource.PATH + "=/platform/v1/notices")
@Tag(name = "notices", description = "消息模板")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class NoticesResource implements RestResource {

    private final Templates templates;

    @Activate
    public NoticesResource(@Reference Templates templates) {
        this.templates = templates;
    }

    @GET
    @RequiresPermission("notice.read")
    @Operation(operationId = "listNotices", summary = "查询消息模板")
    public Items<Template> list() {
        return new Items<>(templates.list());
    }

    @GET
    @Path("{code}")
    @RequiresPermission("notice.read")
    @Operation(operationId = "getNotice", summary = "查询一个消息模板")
    public Template get(@PathParam("code") String code) {
        return templates.get(code);
    }

    @PUT
    @Path("{code}")
    @RequiresPermission("notice.edit")
    @Operation(operationId = "changeNotice", summary = "修改消息模板的标题和正文")
    public Template change(@PathParam("code") String code, NoticeBody body) {
        return templates.change(code, body.title(), body.text());
    }

    /** New texts. */
    public record NoticeBody(String title, String text) {}
}

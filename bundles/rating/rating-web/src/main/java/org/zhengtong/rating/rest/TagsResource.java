package org.zhengtong.rating.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
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
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.web.Created;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;
import org.zhengtong.rating.api.TagQuery;
import org.zhengtong.rating.api.Tags;
import org.zhengtong.rating.api.Tags.TagChange;

/** Tags. */
@Component(property = RestResource.PATH + "=/rating/v1/tags")
@Tag(name = "rating-tags", description = "评价标签")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TagsResource implements RestResource {

    private final Tags tags;

    @Activate
    public TagsResource(@Reference Tags tags) {
        this.tags = tags;
    }

    @GET
    @RequiresPermission("tag.read")
    @Operation(operationId = "listTags", summary = "查询评价标签")
    public Page<TagAnswer> list(
            @Parameter(description = "评价等级，1 至 5") @QueryParam("level") Integer level,
            @Parameter(description = "标签集：BASE、EXTENDED、NATIONAL 或自行导入的") @QueryParam("set") String set,
            @QueryParam("enabled") Boolean enabled) {
        TagQuery query = new TagQuery(Levels.of(level), set, Optional.ofNullable(enabled));
        return new Page<>(tags.find(query), "").map(TagAnswer::of);
    }

    @GET
    @Path("{codeOrId}")
    @RequiresPermission("tag.read")
    @Operation(operationId = "getTag", summary = "按编号或标识查询一个标签")
    public TagAnswer get(@PathParam("codeOrId") String codeOrId) {
        return TagAnswer.of(tags.get(codeOrId));
    }

    @POST
    @Created
    @RequiresPermission("tag.edit")
    @Operation(operationId = "addTag", summary = "新增标签")
    public TagAnswer add(TagBody body) {
        return TagAnswer.of(tags.add(body.toTag()));
    }

    @PUT
    @Path("{id}")
    @RequiresPermission("tag.edit")
    @Operation(operationId = "changeTag", summary = "修改标签的文字、方面或位置；已有评价仍显示原文字")
    public TagAnswer change(@PathParam("id") String id, TagChangeBody body) {
        return TagAnswer.of(tags.change(id, body.toChange()));
    }

    @PUT
    @Path("{id}/enabled")
    @RequiresPermission("tag.edit")
    @Operation(operationId = "setTagEnabled", summary = "启用或停用标签")
    public TagAnswer setEnabled(@PathParam("id") String id, EnabledBody body) {
        return TagAnswer.of(tags.setEnabled(id, body.enabled()));
    }

    @DELETE
    @Path("{id}")
    @RequiresPermission("tag.edit")
    @Operation(operationId = "deleteTag", summary = "删除从未使用的标签")
    public void delete(@PathParam("id") String id) {
        tags.delete(id);
    }

    /** New wording, aspect and place of a tag. */
    @Schema(name = "TagChange")
    public record TagChangeBody(
            @Schema(maxLength = 100, requiredMode = Schema.RequiredMode.REQUIRED)
            String text,

            @Schema(
                    allowableValues = {"efficiency", "convenience", "process", "attitude"},
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String aspect,

            @Schema(description = "同级中的位置，缺省不变") Integer position) {

        TagChange toChange() {
            return new TagChange(text, aspect, position == null ? 0 : position);
        }
    }

    /** Whether a tag is to be in use. */
    @Schema(name = "TagEnabled")
    public record EnabledBody(boolean enabled) {}
}

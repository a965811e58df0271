package org.zhengtong.rating.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.web.Created;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;
import org.zhengtong.rating.api.TagSet;
import org.zhengtong.rating.api.Tags;
import org.zhengtong.rating.api.Tags.NewTagSet;

/** Sets of tags. */
@Component(property = RestResource.PATH + "=/rating/v1/tag-sets")
@Tag(name = "rating-tags", description = "评价标签")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TagSetsResource implements RestResource {

    private final Tags tags;

    @Activate
    public TagSetsResource(@Reference Tags tags) {
        this.tags = tags;
    }

    @GET
    @RequiresPermission("tag.read")
    @Operation(operationId = "listTagSets", summary = "查询标签集及其来源和版本")
    public Page<TagSet> list() {
        return new Page<>(tags.sets(), "");
    }

    @POST
    @Created
    @RequiresPermission("tag.edit")
    @Operation(operationId = "importTagSet", summary = "导入标签集或其新版本；编号重复时整体拒绝")
    public TagSet add(TagSetBody body) {
        return tags.importSet(body.toSet());
    }

    /** A set to install. */
    @Schema(name = "NewTagSet")
    public record TagSetBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String code,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String title,

            @Schema(description = "来源：国家方案、省标准等", requiredMode = Schema.RequiredMode.REQUIRED)
            String origin,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String version,

            @Schema(description = "编号是否为国家编号") Boolean national,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<TagBody> tags) {

        NewTagSet toSet() {
            List<TagBody> named = tags == null ? List.of() : tags;
            return new NewTagSet(
                    code,
                    title,
                    origin,
                    version,
                    national != null && national,
                    named.stream().map(TagBody::toTag).toList());
        }
    }
}

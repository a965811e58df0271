package org.zhengtong.rating.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;
import org.zhengtong.rating.api.AspectCount;
import org.zhengtong.rating.api.Ratings;

/** Statistics. */
@Component(property = RestResource.PATH + "=/rating/v1/stats")
@Tag(name = "rating-stats", description = "统计")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class StatsResource implements RestResource {

    private final Ratings ratings;

    @Activate
    public StatsResource(@Reference Ratings ratings) {
        this.ratings = ratings;
    }

    @GET
    @Path("aspects")
    @RequiresPermission("rating.read")
    @Operation(operationId = "countAspects", summary = "按办事效率、便利程度、流程规范、服务态度统计")
    public Page<AspectAnswer> aspects() {
        return new Page<>(ratings.aspects(), "").map(AspectAnswer::of);
    }

    /** What ratings say about one aspect. */
    @Schema(name = "AspectCount")
    public record AspectAnswer(
            String aspect,
            @Schema(description = "好评标签数") long goodTags,
            @Schema(description = "差评标签数") long badTags,
            @Schema(description = "分项评价等级") Map<String, Long> byLevel) {

        static AspectAnswer of(AspectCount count) {
            return new AspectAnswer(
                    count.aspect().code(), count.goodTags(), count.badTags(), Levels.byNumber(count.byLevel()));
        }
    }
}

package org.zhengtong.rating.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
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
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.Prompts;

/** What a page says beside each level. */
@Component(property = RestResource.PATH + "=/rating/v1/prompts")
@Tag(name = "rating-tags", description = "评价标签")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class PromptsResource implements RestResource {

    private final Prompts prompts;

    @Activate
    public PromptsResource(@Reference Prompts prompts) {
        this.prompts = prompts;
    }

    @GET
    @RequiresPermission("tag.read")
    @Operation(operationId = "listPrompts", summary = "查询各评价等级的提示语")
    public Page<PromptAnswer> list() {
        return new Page<>(Arrays.asList(Level.values()), "")
                .map(level -> new PromptAnswer(level.value(), level.title(), prompts.of(level)));
    }

    /** The prompt of a level. */
    @Schema(name = "Prompt")
    public record PromptAnswer(int level, String levelName, String text) {}
}

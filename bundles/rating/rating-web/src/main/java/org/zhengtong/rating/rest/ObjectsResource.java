package org.zhengtong.rating.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.web.Created;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;
import org.zhengtong.rating.api.ObjectType;
import org.zhengtong.rating.api.RatingObject;
import org.zhengtong.rating.api.RatingObjects;
import org.zhengtong.rating.api.RatingObjects.NewObject;

/** What can be rated. */
@Component(property = RestResource.PATH + "=/rating/v1/objects")
@Tag(name = "rating-objects", description = "评价对象")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ObjectsResource implements RestResource {

    private final RatingObjects objects;

    @Activate
    public ObjectsResource(@Reference RatingObjects objects) {
        this.objects = objects;
    }

    @GET
    @RequiresPermission("object.read")
    @Operation(operationId = "listRatingObjects", summary = "查询评价对象")
    public Page<RatingObject> list(
            @QueryParam("type") ObjectType type,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        return objects.find(Optional.ofNullable(type), new PageRequest(limit, cursor));
    }

    @POST
    @Created
    @RequiresPermission("object.edit")
    @Operation(operationId = "addRatingObject", summary = "新增评价对象")
    public RatingObject add(ObjectBody body) {
        return objects.add(body.toObject());
    }

    /** An object to add. */
    @Schema(name = "NewRatingObject")
    public record ObjectBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String code,

            @Schema(
                    allowableValues = {"HALL", "SITE", "WINDOW", "SYSTEM", "HOTLINE", "MOBILE", "SELF_SERVICE"},
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String type,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String name,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String regionCode,

            String departmentCode) {

        NewObject toObject() {
            return new NewObject(code, type, name, regionCode, departmentCode);
        }
    }
}

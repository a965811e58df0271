package org.zhengtong.rating.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;
import org.zhengtong.platform.api.web.SafeToRepeat;
import org.zhengtong.rating.api.Ratings;
import org.zhengtong.rating.rest.ValidationBody.OutcomeAnswer;

/** Ratings. */
@Component(property = RestResource.PATH + "=/rating/v1/ratings")
@Tag(name = "ratings", description = "评价")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RatingsResource implements RestResource {

    private final Ratings ratings;

    @Activate
    public RatingsResource(@Reference Ratings ratings) {
        this.ratings = ratings;
    }

    @GET
    @RequiresPermission("rating.read")
    @Operation(operationId = "listRatings", summary = "查询评价，新的在前")
    public Page<RatingAnswer> list(@BeanParam RatingFilter filter) {
        return ratings.find(filter.query(), filter.page()).map(RatingAnswer::of);
    }

    @GET
    @Path("summary")
    @RequiresPermission("rating.read")
    @Operation(operationId = "summariseRatings", summary = "评价数量，按等级、渠道、来源和有效性")
    public RatingCountsAnswer summary() {
        return RatingCountsAnswer.of(ratings.summary());
    }

    @GET
    @Path("{id}")
    @RequiresPermission("rating.read")
    @Operation(operationId = "getRating", summary = "查询一条评价及其追评")
    public RatingAnswer get(@PathParam("id") String id) {
        return RatingAnswer.of(ratings.get(id));
    }

    @POST
    @Path("validate")
    @SafeToRepeat("nothing is stored")
    @RequiresPermission("rating.submit")
    @Operation(operationId = "validateRatings", summary = "判断评价数据的有效性，不保存，最多 1000 条")
    public List<OutcomeAnswer> validate(ValidationBody body) {
        return OutcomeAnswer.numbered(Readable.answer(
                "ratings",
                body.ratings(),
                Ratings.MAX_VALIDATED,
                readable ->
                        ratings
                                .validate(readable.stream()
                                        .map(ValidationBody.RatingOfCaseBody::toRating)
                                        .toList())
                                .stream()
                                .map(OutcomeAnswer::of)
                                .toList(),
                OutcomeAnswer::refused));
    }
}

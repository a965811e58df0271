package org.zhengtong.rating.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.web.Created;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;
import org.zhengtong.rating.api.CaseCounts;
import org.zhengtong.rating.api.CaseQuery;
import org.zhengtong.rating.api.CaseReceipt;
import org.zhengtong.rating.api.CaseState;
import org.zhengtong.rating.api.CaseView;
import org.zhengtong.rating.api.Cases;
import org.zhengtong.rating.api.Ratings;

/** Cases, and how they are rated. */
@Component(property = RestResource.PATH + "=/rating/v1/cases")
@Tag(name = "cases", description = "办件")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CasesResource implements RestResource {

    private final Cases cases;
    private final Ratings ratings;

    @Activate
    public CasesResource(@Reference Cases cases, @Reference Ratings ratings) {
        this.cases = cases;
        this.ratings = ratings;
    }

    @POST
    @RequiresPermission("case.submit")
    @Operation(operationId = "registerCase", summary = "报送办件，同一编号再次报送即为更新")
    @ApiResponse(
            responseCode = "201",
            description = "新增",
            content = @Content(schema = @Schema(implementation = CaseReceiptAnswer.class)))
    @ApiResponse(
            responseCode = "200",
            description = "更新或无变化",
            content = @Content(schema = @Schema(implementation = CaseReceiptAnswer.class)))
    public Response register(CaseBody body) {
        return CaseReceiptAnswer.of(cases.submit(body.toReport()));
    }

    @POST
    @Path("batch")
    @RequiresPermission("case.submit")
    @Operation(operationId = "registerCases", summary = "批量报送办件，最多 1000 条，逐条给出结果")
    public CaseBatchAnswer registerAll(CaseBatchBody body) {
        return CaseBatchAnswer.of(Readable.answer(
                "cases",
                body.cases(),
                Cases.MAX_BATCH,
                readable -> cases.submitAll(
                        readable.stream().map(CaseBody::toReport).toList()),
                (index, refusals) -> CaseReceipt.refused("", refusals)));
    }

    @GET
    @RequiresPermission("case.read")
    @Operation(operationId = "listCases", summary = "查询办件，新的在前")
    public Page<CaseView> list(
            @Parameter(description = "部门的统一社会信用代码") @QueryParam("department") String department,
            @Parameter(description = "区划代码，含下级") @QueryParam("region") String region,
            @QueryParam("state") CaseState state,
            @Parameter(description = "是否已评价") @QueryParam("rated") Boolean rated,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        CaseQuery query = new CaseQuery(department, region, Optional.ofNullable(state), Optional.ofNullable(rated));
        return cases.find(query, new PageRequest(limit, cursor));
    }

    @GET
    @Path("summary")
    @RequiresPermission("case.read")
    @Operation(operationId = "summariseCases", summary = "办件数量")
    public CaseCounts summary() {
        return cases.summary();
    }

    @GET
    @Path("{caseNo}")
    @RequiresPermission("case.read")
    @Operation(operationId = "getCase", summary = "查询一个办件及其申请人、事项、机构和评价")
    public CaseDetailAnswer get(@PathParam("caseNo") String caseNo) {
        return CaseDetailAnswer.of(cases.get(caseNo));
    }

    @POST
    @Created
    @Path("{caseNo}/ratings")
    @RequiresPermission("rating.submit")
    @Operation(operationId = "submitRating", summary = "评价办件，每个办件只评价一次")
    public RatingAnswer rate(@PathParam("caseNo") String caseNo, RatingBody body) {
        return RatingAnswer.of(ratings.submit(caseNo, body.toSubmission()));
    }

    @POST
    @Created
    @Path("{caseNo}/follow-ups")
    @RequiresPermission("rating.submit")
    @Operation(operationId = "submitFollowUp", summary = "追加评价，首次评价或默认评价后 5 个工作日内一次，仅限线上渠道")
    public RatingAnswer followUp(@PathParam("caseNo") String caseNo, RatingBody body) {
        return RatingAnswer.of(ratings.followUp(caseNo, body.toSubmission()));
    }
}

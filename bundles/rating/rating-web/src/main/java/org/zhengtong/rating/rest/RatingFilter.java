package org.zhengtong.rating.rest;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.Optional;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.QueryParam;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.rating.api.Channel;
import org.zhengtong.rating.api.Origin;
import org.zhengtong.rating.api.RatingQuery;
import org.zhengtong.rating.api.Validity;

/** The parameters of a search for ratings. Public, because OpenAPI tells of no others. */
public final class RatingFilter {

    @Parameter(description = "评价等级，1 至 5")
    @QueryParam("level")
    public Integer level;

    @QueryParam("channel")
    public Channel channel;

    @QueryParam("origin")
    public Origin origin;

    @QueryParam("validity")
    public Validity validity;

    @QueryParam("caseNo")
    public String caseNo;

    @Parameter(description = "部门的统一社会信用代码")
    @QueryParam("department")
    public String department;

    @Parameter(description = "区划代码，含下级")
    @QueryParam("region")
    public String region;

    @Parameter(description = "评价时间，自")
    @QueryParam("from")
    public Instant from;

    @Parameter(description = "评价时间，至（不含）")
    @QueryParam("to")
    public Instant to;

    @QueryParam("limit")
    @DefaultValue("50")
    public int limit;

    @QueryParam("cursor")
    @DefaultValue("")
    public String cursor;

    RatingQuery query() {
        return new RatingQuery(
                Levels.of(level),
                Optional.ofNullable(channel),
                Optional.ofNullable(origin),
                Optional.ofNullable(validity),
                caseNo,
                department,
                region,
                Optional.ofNullable(from),
                Optional.ofNullable(to));
    }

    PageRequest page() {
        return new PageRequest(limit, cursor);
    }
}

package org.zhengtong.rating.rest;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.zhengtong.platform.api.web.Parsed;

/** Cases to report at once. */
@Schema(name = "CaseReports")
public record CaseBatchBody(
        @ArraySchema(
                schema = @Schema(implementation = CaseBody.class),
                arraySchema = @Schema(requiredMode = Schema.RequiredMode.REQUIRED),
                minItems = 1,
                maxItems = 1000)
        List<Parsed<CaseBody>> cases) {

    public CaseBatchBody {
        cases = cases == null ? List.of() : List.copyOf(cases);
    }
}

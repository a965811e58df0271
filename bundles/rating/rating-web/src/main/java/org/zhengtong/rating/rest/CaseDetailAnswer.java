package org.zhengtong.rating.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.api.organisation.ServiceItem;
import org.zhengtong.rating.api.Agent;
import org.zhengtong.rating.api.Applicant;
import org.zhengtong.rating.api.CaseDetail;
import org.zhengtong.rating.api.CaseView;

/** A case with everything that belongs to it, persons masked. */
@Schema(name = "CaseDetail")
public record CaseDetailAnswer(
        @JsonProperty("case") @Schema(name = "case") CaseView serviceCase,
        @Schema(description = "申请人，已脱敏") Optional<Applicant> applicant,
        @Schema(description = "代办人，已脱敏") Optional<Agent> agent,
        Optional<ServiceItem> item,
        CaseDetail.Organisation organisation,
        List<RatingAnswer> ratings,
        boolean complete) {

    static CaseDetailAnswer of(CaseDetail detail) {
        return new CaseDetailAnswer(
                detail.serviceCase(),
                detail.applicant(),
                detail.agent(),
                detail.item(),
                detail.organisation(),
                detail.ratings().stream().map(RatingAnswer::of).toList(),
                detail.serviceCase().complete());
    }
}

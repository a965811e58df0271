package org.zhengtong.rating.domain;

import java.time.Instant;
import java.util.Optional;
import org.zhengtong.platform.api.organisation.ItemCode;
import org.zhengtong.rating.api.CaseMode;
import org.zhengtong.rating.api.CaseState;
import org.zhengtong.rating.api.Handler;

/** What is known of a case besides its persons; checked. */
public record CaseFacts(
        String recordGuid,
        Instant recordInTime,
        String caseNo,
        String itemCode,
        String caseName,
        String projectType,
        CaseState state,
        CaseMode mode,
        int serviceNumber,
        String stage,
        String regionCode,
        String departmentCode,
        Handler handler,
        Instant acceptedAt,
        Instant servedAt,
        Optional<Instant> finishedAt) {

    public boolean isFinished() {
        return state == CaseState.FINISHED;
    }

    /** Items that a department made up itself are not reported to the province. */
    public boolean isSelfBuilt() {
        return ItemCode.isValid(itemCode) && new ItemCode(itemCode).isSelfBuilt();
    }
}

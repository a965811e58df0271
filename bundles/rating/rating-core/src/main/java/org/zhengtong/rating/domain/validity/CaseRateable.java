package org.zhengtong.rating.domain.validity;

import java.util.List;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.rating.api.RatingRefusal;

/** Check 3: the record of the service is there, and the service is over. */
final class CaseRateable implements ValidityCheck {

    @Override
    public List<Refusal> examine(Attempt attempt) {
        if (attempt.serviceCase().isEmpty()) {
            return List.of(Refusal.of(RatingRefusal.CASE_UNKNOWN, "caseNo", attempt.caseNo()));
        }
        return attempt.existingCase().facts().isFinished()
                ? List.of()
                : List.of(Refusal.of(RatingRefusal.CASE_NOT_FINISHED, "caseNo"));
    }
}

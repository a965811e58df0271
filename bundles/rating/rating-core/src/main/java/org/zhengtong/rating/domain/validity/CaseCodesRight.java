package org.zhengtong.rating.domain.validity;

import java.util.List;
import org.zhengtong.platform.api.organisation.CreditCode;
import org.zhengtong.platform.api.organisation.ItemCode;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.rating.api.RatingRefusal;
import org.zhengtong.rating.domain.CaseFacts;

/** Check 8: item code and department code of the case are right to the check digit. */
final class CaseCodesRight implements ValidityCheck {

    @Override
    public List<Refusal> examine(Attempt attempt) {
        CaseFacts facts = attempt.existingCase().facts();
        return ItemCode.isValid(facts.itemCode()) && CreditCode.isValid(facts.departmentCode())
                ? List.of()
                : List.of(Refusal.of(RatingRefusal.CASE_CODE_INVALID, "caseNo"));
    }
}

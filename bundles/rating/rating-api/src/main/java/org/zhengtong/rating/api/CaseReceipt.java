package org.zhengtong.rating.api;

import java.util.List;
import org.zhengtong.platform.api.refusal.Refusal;

/**
 * What became of a reported case.
 *
 * @param complete whether the applicant is known; an incomplete case is not reported to the province
 * @param refusals why it was refused; else empty
 */
public record CaseReceipt(String caseNo, Result result, boolean complete, List<Refusal> refusals) {

    public CaseReceipt {
        refusals = List.copyOf(refusals);
    }

    /** A case that was taken. */
    public static CaseReceipt taken(String caseNo, Result result, boolean complete) {
        return new CaseReceipt(caseNo, result, complete, List.of());
    }

    /** A case that was refused; nothing of it was stored. */
    public static CaseReceipt refused(String caseNo, List<Refusal> refusals) {
        return new CaseReceipt(caseNo, Result.REFUSED, false, refusals);
    }

    /** Outcomes of intake. */
    public enum Result {
        CREATED,
        UPDATED,
        /** The same record was there already. */
        UNCHANGED,
        REFUSED
    }
}

package org.zhengtong.rating.api;

import java.util.Optional;
import org.zhengtong.platform.api.refusal.Refusal;

/**
 * What the validity judgement says about one record.
 *
 * @param reason empty for {@link Result#VALID}
 */
public record ValidationOutcome(int index, String caseNo, Result result, Optional<Refusal> reason) {

    /** Outcomes. */
    public enum Result {
        VALID,
        /** Would be stored, but would not count. */
        INVALID,
        /** Would not be stored. */
        REFUSED
    }
}

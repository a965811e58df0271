package org.zhengtong.rating.domain.validity;

import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/**
 * Outcome of the judgement.
 *
 * @param refusals why nothing may be stored
 * @param doubt why the rating is stored as invalid
 */
public record Verdict(List<Refusal> refusals, Optional<Refusal> doubt) {

    public Verdict {
        refusals = List.copyOf(refusals);
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** @throws RefusedException if nothing may be stored */
    public Verdict orThrow() {
        if (isRefused()) {
            throw new RefusedException(refusals);
        }
        return this;
    }
}

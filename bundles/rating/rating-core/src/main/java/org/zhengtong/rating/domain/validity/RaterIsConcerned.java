package org.zhengtong.rating.domain.validity;

import java.util.List;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.rating.api.RatingRefusal;

/**
 * Check 9: the rater is the applicant or the agent. Who rates anonymously and without a number came by a link that the
 * entrance vouches for; who gives a number, or a name, is compared. A case without applicant has nobody to compare with.
 */
final class RaterIsConcerned implements ValidityCheck {

    @Override
    public List<Refusal> examine(Attempt attempt) {
        if (attempt.raterDigest().isEmpty()) {
            return attempt.submission().anonymous()
                    ? List.of()
                    : List.of(Refusal.of(RatingRefusal.RATER_MISSING, "rater.idNumber"));
        }
        boolean stranger =
                attempt.existingCase().isComplete() && !attempt.existingCase().isPerson(attempt.raterDigest());
        return stranger ? List.of(Refusal.of(RatingRefusal.RATER_MISMATCH, "rater.idNumber")) : List.of();
    }
}

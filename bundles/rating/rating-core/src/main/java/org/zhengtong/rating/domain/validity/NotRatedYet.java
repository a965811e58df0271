package org.zhengtong.rating.domain.validity;

import java.util.List;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.rating.api.RatingRefusal;

/** Check 4 of a first rating: one case, one rating (GR-048). */
final class NotRatedYet implements ValidityCheck {

    @Override
    public List<Refusal> examine(Attempt attempt) {
        return attempt.existingCase().firstRatingId().stream()
                .map(id -> Refusal.of(RatingRefusal.ALREADY_RATED, "caseNo", id))
                .toList();
    }
}

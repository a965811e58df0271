package org.zhengtong.rating.domain.validity;

import java.util.List;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.rating.api.RatingRefusal;

/** Check 7: rated after the service, and not in the future. */
final class TimesInOrder implements ValidityCheck {

    @Override
    public List<Refusal> examine(Attempt attempt) {
        if (attempt.ratedAt().isAfter(attempt.now())) {
            return List.of(Refusal.of(CommonRefusal.TIME_IN_FUTURE, "ratedAt"));
        }
        return attempt.ratedAt().isBefore(attempt.existingCase().facts().servedAt())
                ? List.of(Refusal.of(RatingRefusal.RATED_BEFORE_SERVICE, "ratedAt"))
                : List.of();
    }
}

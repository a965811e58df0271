package org.zhengtong.rating.domain.validity;

import java.util.List;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.rating.api.RatingRefusal;

/** Check 5: a bad rating says why (GR-050). */
final class TagTickedWhenBad implements ValidityCheck {

    @Override
    public List<Refusal> examine(Attempt attempt) {
        boolean silent = attempt.level().isBad() && attempt.submission().tags().isEmpty();
        return silent
                ? List.of(Refusal.of(
                        RatingRefusal.TAG_REQUIRED, "tags", attempt.level().title()))
                : List.of();
    }
}

package org.zhengtong.rating.domain.validity;

import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.rating.api.RatingRefusal;
import org.zhengtong.rating.api.Tag;

/** Check 6: every tag exists, is in use, and belongs to the level (GR-022). */
final class TagsFitLevel implements ValidityCheck {

    @Override
    public List<Refusal> examine(Attempt attempt) {
        Refusals refusals = new Refusals();
        List<String> tags = attempt.submission().tags();
        for (int i = 0; i < tags.size(); i++) {
            refusals.add(misfit(attempt, tags.get(i), "tags[" + i + "]"));
        }
        return refusals.list();
    }

    private static Optional<Refusal> misfit(Attempt attempt, String codeOrId, String field) {
        Optional<Tag> tag = attempt.tags().find(codeOrId);
        if (tag.isEmpty()) {
            return Optional.of(Refusal.of(RatingRefusal.TAG_UNKNOWN, field, codeOrId));
        }
        if (!tag.get().enabled()) {
            return Optional.of(Refusal.of(RatingRefusal.TAG_DISABLED, field, codeOrId));
        }
        if (tag.get().level() != attempt.level()) {
            return Optional.of(Refusal.of(
                    RatingRefusal.TAG_LEVEL_MISMATCH,
                    field,
                    codeOrId,
                    attempt.level().title()));
        }
        return Optional.empty();
    }
}

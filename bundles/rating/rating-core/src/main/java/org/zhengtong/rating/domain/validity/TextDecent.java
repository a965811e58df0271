package org.zhengtong.rating.domain.validity;

import java.time.Duration;
import java.util.List;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.rating.api.RatingRefusal;

/** Check 10: the text is neither malicious, nor the same that this rater left within the last day. */
final class TextDecent implements ValidityCheck {

    private static final Duration REPEAT = Duration.ofDays(1);

    private final TextFilter words;
    private final RepeatedTexts texts;

    TextDecent(TextFilter words, RepeatedTexts texts) {
        this.words = words;
        this.texts = texts;
    }

    @Override
    public List<Refusal> examine(Attempt attempt) {
        String text = attempt.submission().text();
        if (text.isBlank()) {
            return List.of();
        }
        if (words.isMalicious(text)) {
            return List.of(Refusal.of(RatingRefusal.TEXT_MALICIOUS, "text"));
        }
        boolean repeated = !attempt.raterDigest().isEmpty()
                && texts.wasLeft(attempt.raterDigest(), text, attempt.ratedAt().minus(REPEAT));
        return repeated ? List.of(Refusal.of(RatingRefusal.TEXT_REPEATED, "text")) : List.of();
    }
}

package org.zhengtong.rating.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.zhengtong.platform.api.time.BusinessTime;

/**
 * When a finished case that nobody rated gets its default rating: 24:00 of the last of some natural days, of which the
 * day of the event is day 0 (GR-057).
 *
 * @param days natural days, 1 or more
 */
public record RatingDeadline(int days, Start start) {

    /** The event from which the days are counted. */
    public enum Start {
        FINISHED,
        SERVED;

        /** @throws IllegalArgumentException if there is no such event */
        public static Start of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    public RatingDeadline {
        if (days < 1) {
            throw new IllegalArgumentException("a default rating needs at least one day, not " + days);
        }
    }

    /** Empty while the case is not finished: it cannot be rated yet. */
    public Optional<Instant> of(CaseFacts facts) {
        if (!facts.isFinished()) {
            return Optional.empty();
        }
        Instant event =
                start == Start.SERVED ? facts.servedAt() : facts.finishedAt().orElse(facts.servedAt());
        return Optional.of(BusinessTime.endOf(BusinessTime.dateOf(event).plusDays(days)));
    }
}

package org.zhengtong.rating.api;

import java.time.Instant;
import java.util.Optional;

/**
 * Conditions for ratings; empty ones do not count.
 *
 * @param region code of a region, whose subtree is meant
 * @param from first moment of rating
 * @param to first moment that is too late
 */
public record RatingQuery(
        Optional<Level> level,
        Optional<Channel> channel,
        Optional<Origin> origin,
        Optional<Validity> validity,
        String caseNo,
        String department,
        String region,
        Optional<Instant> from,
        Optional<Instant> to) {

    public RatingQuery {
        caseNo = Texts.orEmpty(caseNo);
        department = Texts.orEmpty(department);
        region = Texts.orEmpty(region);
    }
}

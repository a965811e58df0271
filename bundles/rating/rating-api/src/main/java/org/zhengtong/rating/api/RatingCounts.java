package org.zhengtong.rating.api;

import java.util.Map;

/**
 * How many ratings there are.
 *
 * @param total ratings that count: valid ones of origin channel and default, one per case
 * @param byLevel the same by level
 * @param byChannel the same by channel; default ratings have none
 * @param byOrigin valid ratings by origin, follow-ups too
 * @param byValidity all ratings by validity
 */
public record RatingCounts(
        long total,
        Map<Level, Long> byLevel,
        Map<Channel, Long> byChannel,
        Map<Origin, Long> byOrigin,
        Map<Validity, Long> byValidity) {

    public RatingCounts {
        byLevel = Map.copyOf(byLevel);
        byChannel = Map.copyOf(byChannel);
        byOrigin = Map.copyOf(byOrigin);
        byValidity = Map.copyOf(byValidity);
    }
}

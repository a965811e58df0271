package org.zhengtong.rating.store;

import java.util.EnumMap;
import java.util.Map;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.rating.api.Channel;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.Origin;
import org.zhengtong.rating.api.RatingCounts;
import org.zhengtong.rating.api.Validity;

/** Adds grouped counts of ratings up. Not thread-safe. */
final class RatingTally {

    private final Map<Level, Long> byLevel = new EnumMap<>(Level.class);
    private final Map<Channel, Long> byChannel = new EnumMap<>(Channel.class);
    private final Map<Origin, Long> byOrigin = new EnumMap<>(Origin.class);
    private final Map<Validity, Long> byValidity = new EnumMap<>(Validity.class);
    private long total;

    /** @return how many ratings the row stands for */
    long add(Row row) {
        long ratings = row.longNumber("ratings");
        Validity validity = Validity.valueOf(row.text("validity"));
        byValidity.merge(validity, ratings, Long::sum);
        if (validity == Validity.VALID) {
            addValid(row, Origin.valueOf(row.text("origin")), ratings);
        }
        return ratings;
    }

    private void addValid(Row row, Origin origin, long ratings) {
        byOrigin.merge(origin, ratings, Long::sum);
        if (origin == Origin.FOLLOW_UP) {
            return;
        }
        total += ratings;
        byLevel.merge(RatingRow.level(row, "rating_level"), ratings, Long::sum);
        row.optionalText("channel").ifPresent(channel -> byChannel.merge(Channel.valueOf(channel), ratings, Long::sum));
    }

    RatingCounts counts() {
        return new RatingCounts(total, byLevel, byChannel, byOrigin, byValidity);
    }
}

package org.zhengtong.rating.store;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.rating.api.Aspect;
import org.zhengtong.rating.api.AspectCount;
import org.zhengtong.rating.api.Level;

/** Adds grouped counts of tags and of levels of aspects up. Not thread-safe. */
final class AspectTally {

    private final Map<Aspect, Long> goodTags = new EnumMap<>(Aspect.class);
    private final Map<Aspect, Long> badTags = new EnumMap<>(Aspect.class);
    private final Map<Aspect, Map<Level, Long>> levels = new EnumMap<>(Aspect.class);

    /** @return how many tags the row stands for */
    long addTags(Row row) {
        long tags = row.longNumber("tags");
        boolean bad = RatingRow.level(row, "rating_level").isBad();
        (bad ? badTags : goodTags).merge(Aspect.valueOf(row.text("aspect")), tags, Long::sum);
        return tags;
    }

    /** @return how many ratings the row stands for */
    long addLevels(Row row) {
        long ratings = row.longNumber("ratings");
        for (Aspect aspect : Aspect.values()) {
            Optional<Level> level = row.optionalNumber(RatingRow.column(aspect)).flatMap(Level::of);
            level.ifPresent(given -> levels.computeIfAbsent(aspect, any -> new EnumMap<>(Level.class))
                    .merge(given, ratings, Long::sum));
        }
        return ratings;
    }

    List<AspectCount> counts() {
        return Arrays.stream(Aspect.values())
                .map(aspect -> new AspectCount(
                        aspect,
                        goodTags.getOrDefault(aspect, 0L),
                        badTags.getOrDefault(aspect, 0L),
                        levels.getOrDefault(aspect, Map.of())))
                .toList();
    }
}

package org.zhengtong.rating.api;

import java.util.Map;

/**
 * What valid ratings say about one aspect (GR-020).
 *
 * @param goodTags ticked tags of the levels 3 to 5
 * @param badTags ticked tags of the levels 1 and 2
 * @param byLevel levels that were given for the aspect itself
 */
public record AspectCount(Aspect aspect, long goodTags, long badTags, Map<Level, Long> byLevel) {

    public AspectCount {
        byLevel = Map.copyOf(byLevel);
    }
}

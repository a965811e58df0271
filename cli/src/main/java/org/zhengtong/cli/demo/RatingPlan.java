package org.zhengtong.cli.demo;

import java.util.List;

/**
 * Everything that the citizens of the demo send, in three waves.
 *
 * @param first first ratings, and attempts that the city must refuse
 * @param second follow-ups, and second ratings of the same case
 * @param late what comes after the default ratings
 */
record RatingPlan(List<PlannedRating> first, List<PlannedRating> second, List<PlannedRating> late) {

    RatingPlan {
        first = List.copyOf(first);
        second = List.copyOf(second);
        late = List.copyOf(late);
    }
}

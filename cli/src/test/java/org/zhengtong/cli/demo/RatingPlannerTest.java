package org.zhengtong.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengtong.cli.cases.CaseRow;

class RatingPlannerTest {

    private final List<CaseRow> rows = new PackagedCases().rows();
    private final OffsetDateTime day = PackagedCases.exchangedAt(rows);
    private final List<DemoCase> cases =
            rows.stream().limit(600).map(DemoCase::of).toList();
    private final RatingPlan plan = RatingPlanner.plan(cases, day);

    @Test
    void isTheSameEveryTime() {
        assertEquals(plan, RatingPlanner.plan(cases, day));
    }

    @Test
    void usesEveryChannelAndLevelInSeveralWays() {
        List<PlannedRating> taken = taken().toList();
        assertEquals(Set.copyOf(Opinions.CHANNELS), values(taken, "channel"));
        assertEquals(Set.of("1", "2", "3", "4", "5"), values(taken, "level"));
        assertEquals(Set.of("true", "false"), values(taken, "anonymous"));
        assertTrue(taken.stream().anyMatch(rating -> rating.body().path("tags").isEmpty()));
        assertTrue(taken.stream().anyMatch(rating -> rating.body().path("tags").size() > 1));
        assertTrue(taken.stream().anyMatch(rating -> rating.body().has("text")));
        assertTrue(taken.stream().anyMatch(rating -> rating.body().has("aspects")));
        assertTrue(taken.stream().anyMatch(rating -> rating.body().has("rater")));
    }

    @Test
    void ratesACaseOnceAndLeavesSomeUnrated() {
        List<String> rated = taken().filter(rating -> !rating.followUp())
                .map(PlannedRating::caseNo)
                .toList();
        assertEquals(rated.size(), Set.copyOf(rated).size());
        long finished = cases.stream().filter(DemoCase::finished).count();
        assertTrue(rated.size() > finished / 2 && rated.size() < finished * 9 / 10, rated.size() + " of " + finished);
    }

    @Test
    void givesEveryRatingItsOwnKey() {
        List<String> keys = all().map(PlannedRating::key).toList();
        assertEquals(keys.size(), Set.copyOf(keys).size());
        assertTrue(keys.stream().allMatch(key -> key.matches("[\\x21-\\x7e]{1,200}")));
    }

    @Test
    void badRatingsThatAreToBeTakenHaveATag() {
        assertTrue(taken().filter(rating -> rating.body().path("level").asInt() <= 2)
                .noneMatch(rating -> rating.body().path("tags").isEmpty()));
    }

    @Test
    void ratesAfterTheServiceAndBeforeTheDayIsOver() {
        assertTrue(taken().filter(rating -> rating.body().has("ratedAt"))
                .map(rating ->
                        OffsetDateTime.parse(rating.body().path("ratedAt").asText()))
                .allMatch(time -> time.isBefore(day)));
    }

    private Stream<PlannedRating> taken() {
        return all().filter(rating -> rating.refusedAs().isEmpty());
    }

    private Stream<PlannedRating> all() {
        return Stream.of(plan.first(), plan.second(), plan.late()).flatMap(List::stream);
    }

    private static Set<String> values(List<PlannedRating> ratings, String field) {
        return ratings.stream()
                .map(rating -> rating.body().path(field).asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

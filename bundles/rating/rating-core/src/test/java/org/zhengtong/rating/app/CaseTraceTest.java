package org.zhengtong.rating.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhengtong.rating.CaseFixture.finishedCase;
import static org.zhengtong.rating.RatingFixture.goodRating;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.trace.TraceSource.Contribution;
import org.zhengtong.platform.api.trace.TraceSource.Ownership;
import org.zhengtong.platform.api.trace.TraceSource.Subject;
import org.zhengtong.rating.StoredCases;

class CaseTraceTest {

    private final InMemoryRatings ratings = new InMemoryRatings();
    private final InMemoryCases cases = new InMemoryCases(ratings);
    private final RatingWorld world =
            new RatingWorld(new DirectTransactions(), cases, ratings, new InMemoryTags(), new InMemoryObjects());
    private final CaseTrace trace =
            new CaseTrace(new DirectTransactions(), new RatingStores(cases, ratings), world.scopes);

    @BeforeEach
    void reportACase() {
        world.asDepartment(() -> world.cases.submit(finishedCase("1").report()));
    }

    @Test
    void tellsHowACaseCameAndWasRated() {
        world.asDepartment(() -> world.ratings.submit("1", goodRating().submission()));
        Contribution told = trace.trace(new Subject("1", Set.of()));
        assertEquals(Ownership.VISIBLE, told.ownership());
        assertEquals(
                List.of(
                        "RECEIVED case ",
                        "CHECKED case COMPLETE",
                        "STORED case FINISHED",
                        "RECEIVED rating.channel PC",
                        "CHECKED rating.channel VALID",
                        "STORED rating.channel LEVEL_5"),
                told.steps().stream()
                        .map(step -> step.stage() + " " + step.what() + " " + step.result())
                        .toList());
        assertEquals(StoredCases.SOURCE, told.steps().get(0).reference());
    }

    @Test
    void hidesACaseOutsideTheScopes() {
        world.scopes.onlyRegions("230606000000");
        assertEquals(Contribution.HIDDEN, trace.trace(new Subject("1", Set.of())));
    }

    @Test
    void knowsNothingOfAnotherThing() {
        assertEquals(Contribution.NOTHING, trace.trace(new Subject("unknown", Set.of())));
    }
}

package org.zhengtong.cli.demo;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Which part each case plays: most finished cases are rated, some by nobody, some only in ways that the city must refuse
 * or must not count.
 *
 * @param running not finished
 * @param clumsy finished, with attempts that are refused
 * @param doubtful finished, with ratings that do not count
 */
record Casting(
        List<DemoCase> running,
        List<DemoCase> clumsy,
        List<DemoCase> doubtful,
        List<Rated> rated,
        List<DemoCase> unrated) {

    private static final int CLUMSY = 22;
    private static final int DOUBTFUL = 12;
    private static final int UNRATED_PERCENT = 22;

    Casting {
        running = List.copyOf(running);
        clumsy = List.copyOf(clumsy);
        doubtful = List.copyOf(doubtful);
        rated = List.copyOf(rated);
        unrated = List.copyOf(unrated);
    }

    /** A case and the time at which it is rated. */
    record Rated(DemoCase demoCase, OffsetDateTime at) {}

    static Casting of(List<DemoCase> cases, OffsetDateTime now, Dice dice) {
        List<DemoCase> finished =
                dice.shuffled(cases.stream().filter(DemoCase::finished).toList());
        int clumsy = Math.min(CLUMSY, finished.size());
        int doubtful = Math.min(clumsy + DOUBTFUL, finished.size());
        List<Rated> rated = new ArrayList<>();
        List<DemoCase> unrated = new ArrayList<>();
        for (DemoCase demoCase : finished.subList(doubtful, finished.size())) {
            if (dice.chance(UNRATED_PERCENT)) {
                unrated.add(demoCase);
            } else {
                rated.add(new Rated(demoCase, demoCase.ratedAt(now, dice)));
            }
        }
        return new Casting(
                cases.stream().filter(demoCase -> !demoCase.finished()).toList(),
                finished.subList(0, clumsy),
                finished.subList(clumsy, doubtful),
                rated,
                unrated);
    }
}

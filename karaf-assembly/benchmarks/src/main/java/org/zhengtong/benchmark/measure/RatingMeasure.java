package org.zhengtong.benchmark.measure;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.zhengtong.benchmark.Cases;
import org.zhengtong.benchmark.City;
import org.zhengtong.benchmark.Load;
import org.zhengtong.benchmark.Load.Result;
import org.zhengtong.benchmark.Report;
import org.zhengtong.benchmark.Report.Pair;
import org.zhengtong.benchmark.Settings;

/** A rating over REST, judged, stored, audited and in the outbox, against a row that is only inserted. */
public final class RatingMeasure implements Measure {

    private static final String OURS = "/api/rating/v1/cases/%/ratings";
    private static final String BARE = "/benchmark/ratings/%";
    private static final double AIM = 0.7;

    /** Numbers that nobody reported, for the baseline does not ask. */
    private static final long BARE_NUMBERS = 1_000_000_000L;

    private static final long BARE_NUMBERS_PER_ROUND = 1_000_000L;
    private static final int FIRST_GUESS = 1000;
    private static final int PIECES_OF_WARM_UP = 4;

    private long bareNumber = BARE_NUMBERS;
    private double perSecond = FIRST_GUESS;

    @Override
    public String name() {
        return "rating";
    }

    @Override
    public void run(City city, Settings settings, Report report) throws IOException, InterruptedException {
        city.installBaselines();
        Cases cases = new Cases(city, Duration.ofHours(1));
        Load load = new Load(city, settings);
        for (int piece = 0; piece < PIECES_OF_WARM_UP; piece++) {
            round(cases, load, settings.warmUpSeconds() / PIECES_OF_WARM_UP / 2);
        }
        List<Round> rounds = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            rounds.add(round(cases, load, settings.seconds()));
        }
        String database = city.database();
        report.add(database, "ratings per second", pairs(rounds, Result::perSecond), AIM);
        report.add(database, "ratings, 99 % within ms", pairs(rounds, Result::slowestMillis), 0);
        report.add(database, "rating, processor ms each", pairs(rounds, Result::cpuMillisEach), 1 / AIM);
    }

    private Round round(Cases cases, Load load, int seconds) throws IOException, InterruptedException {
        int needed = (int) (2 * perSecond * seconds) + FIRST_GUESS;
        long first = cases.report(needed);
        Result ours = load.rate(OURS, first, needed, seconds);
        Result bare = load.rate(BARE, bareNumber, BARE_NUMBERS_PER_ROUND, seconds);
        bareNumber += BARE_NUMBERS_PER_ROUND;
        perSecond = ours.perSecond();
        if (ours.failed() > 0 || bare.failed() > 0) {
            throw new IllegalStateException("failed requests: " + ours + " " + bare);
        }
        return new Round(ours, bare);
    }

    private static List<Pair> pairs(List<Round> rounds, ToDoubleFunction<Result> figure) {
        return rounds.stream()
                .map(round -> new Pair(figure.applyAsDouble(round.ours()), figure.applyAsDouble(round.bare())))
                .toList();
    }

    private record Round(Result ours, Result bare) {}
}

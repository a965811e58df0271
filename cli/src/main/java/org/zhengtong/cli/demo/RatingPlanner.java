package org.zhengtong.cli.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.zhengtong.cli.demo.Casting.Rated;

/** Makes the plan of the ratings, the same for the same cases. */
final class RatingPlanner {

    private static final long SEED = 230600;
    private static final int REAL_NAME_PERCENT = 55;
    private static final OffsetDateTime FAR_FUTURE = OffsetDateTime.parse("2099-01-01T00:00:00+08:00");

    private final Dice dice = new Dice(SEED);
    private final Opinions opinions = new Opinions(dice);
    private final OffsetDateTime now;
    private final Casting casting;

    private RatingPlanner(List<DemoCase> cases, OffsetDateTime now) {
        this.now = now;
        this.casting = Casting.of(cases, now, dice);
    }

    /** @param now business time at which the citizens begin */
    static RatingPlan plan(List<DemoCase> cases, OffsetDateTime now) {
        RatingPlanner planner = new RatingPlanner(cases, now);
        List<Rated> followed = planner.followed();
        return new RatingPlan(planner.first(), planner.second(followed), planner.late(followed));
    }

    private List<PlannedRating> first() {
        List<PlannedRating> first = new ArrayList<>(clumsy());
        for (DemoCase demoCase : dice.some(casting.running(), 6)) {
            first.add(refused("not-finished", demoCase, Opinions.bare("HOTLINE", 5), "case_not_finished"));
        }
        first.addAll(doubtful());
        for (int i = 0; i < casting.rated().size(); i++) {
            first.add(rating(casting.rated().get(i), Opinions.CHANNELS.get(i % Opinions.CHANNELS.size())));
        }
        return first;
    }

    private PlannedRating rating(Rated rated, String channel) {
        DemoCase demoCase = rated.demoCase();
        ObjectNode opinion = opinions.of(demoCase, channel, opinions.level());
        if (demoCase.person().isPresent() && dice.chance(REAL_NAME_PERCENT)) {
            opinion.put("anonymous", false).set("rater", demoCase.person().get());
        }
        return PlannedRating.of("rating", demoCase, opinion).at(rated.at());
    }

    /** Each of these attempts breaks one rule. */
    private List<PlannedRating> clumsy() {
        List<PlannedRating> attempts = new ArrayList<>();
        Iterator<DemoCase> cases = casting.clumsy().iterator();
        for (int i = 0; cases.hasNext(); i++) {
            DemoCase demoCase = cases.next();
            attempts.add(
                    switch (i % 8) {
                        case 0, 1 ->
                            refused("no-tag", demoCase, Opinions.bare("PC", 1 + dice.below(2)), "tag_required");
                        case 2, 3 ->
                            refused("other-tag", demoCase, Opinions.bare("APP", 5, "207"), "tag_level_mismatch");
                        case 4 -> refused("no-such-tag", demoCase, Opinions.bare("QR", 4, "999"), "tag_unknown");
                        case 5 -> refused("no-such-level", demoCase, Opinions.bare("SMS", 6), "level_invalid");
                        case 6 ->
                            refused("future", demoCase, Opinions.bare("PC", 5), "time_in_future")
                                    .at(FAR_FUTURE);
                        default ->
                            refused("too-early", demoCase, Opinions.bare("PC", 5), "rated_before_service")
                                    .at(demoCase.servedAt().minusMinutes(10));
                    });
        }
        return attempts;
    }

    /** Real-name ratings by people who have nothing to do with the case: stored, but not counted. */
    private List<PlannedRating> doubtful() {
        List<DemoCase> known = casting.doubtful().stream()
                .filter(demoCase -> demoCase.person().isPresent())
                .toList();
        List<PlannedRating> ratings = new ArrayList<>();
        for (int i = 0; i + 1 < known.size(); i += 2) {
            ObjectNode opinion = opinions.of(known.get(i), "APP", 4).put("anonymous", false);
            opinion.set("rater", known.get(i + 1).person().orElseThrow());
            ratings.add(PlannedRating.of("stranger", known.get(i), opinion)
                    .at(known.get(i).ratedAt(now, dice)));
        }
        return ratings;
    }

    /** Those who have a second thought a day later. */
    private List<Rated> followed() {
        List<Rated> early = casting.rated().stream()
                .filter(rated -> rated.at().plusDays(1).isBefore(now))
                .toList();
        return dice.some(early, 14);
    }

    private List<PlannedRating> second(List<Rated> followed) {
        List<PlannedRating> second = new ArrayList<>();
        for (Rated rated : dice.some(casting.rated(), 8)) {
            second.add(refused("second", rated.demoCase(), Opinions.bare("PC", 5), "already_rated"));
        }
        for (Rated rated : followed) {
            ObjectNode opinion = Opinions.bare(dice.one(Opinions.ONLINE), 3 + dice.below(3));
            second.add(PlannedRating.of("follow-up", rated.demoCase(), opinion)
                    .asFollowUp()
                    .at(rated.at().plusDays(1)));
        }
        return second;
    }

    private List<PlannedRating> late(List<Rated> followed) {
        List<PlannedRating> late = new ArrayList<>();
        List<DemoCase> defaulted = dice.shuffled(casting.unrated());
        for (int i = 0; i < Math.min(18, defaulted.size()); i++) {
            late.add(afterDefault(i, defaulted.get(i)));
        }
        casting.rated().stream()
                .filter(rated -> rated.at().isBefore(now.minusDays(2)) && !followed.contains(rated))
                .limit(4)
                .map(rated -> refused("expired", rated.demoCase(), Opinions.bare("PC", 4), "followup_expired"))
                .map(PlannedRating::asFollowUp)
                .forEach(late::add);
        return late;
    }

    private PlannedRating afterDefault(int place, DemoCase demoCase) {
        if (place % 6 == 4) {
            return refused("window", demoCase, Opinions.bare("WINDOW_EVALUATOR", 5), "channel_not_allowed")
                    .asFollowUp();
        }
        if (place % 6 == 5) {
            return refused("overdue", demoCase, Opinions.bare("PC", 5), "already_rated");
        }
        int level = opinions.level();
        ObjectNode opinion = Opinions.bare(
                dice.one(Opinions.ONLINE), level, Opinions.tagsOf(level).get(0));
        return PlannedRating.of("late", demoCase, opinion).asFollowUp();
    }

    private static PlannedRating refused(String purpose, DemoCase demoCase, ObjectNode opinion, String code) {
        return PlannedRating.of(purpose, demoCase, opinion).toBeRefused(code);
    }
}

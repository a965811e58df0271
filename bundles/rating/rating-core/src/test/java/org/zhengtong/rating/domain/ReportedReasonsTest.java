package org.zhengtong.rating.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengtong.rating.api.Aspect;
import org.zhengtong.rating.api.Channel;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.Origin;

class ReportedReasonsTest {

    private static final TickedTag NATIONAL = new TickedTag("1", "108", true, "增加新的审批条件", Aspect.PROCESS);
    private static final TickedTag LOCAL = new TickedTag("2", "194", false, "办事体验非常差", Aspect.ATTITUDE);

    @Test
    void neverHoldLocalCodes() {
        ReportedReasons reasons = ReportedReasons.of(rating(Level.VERY_DISSATISFIED, "太慢", NATIONAL, LOCAL));
        assertEquals(new ReportedReasons(List.of("108"), "太慢"), reasons);
    }

    @Test
    void tellTheWordingOfLocalTagsWhenABadRatingSaysNothingElse() {
        assertEquals(
                new ReportedReasons(List.of(), "办事体验非常差"),
                ReportedReasons.of(rating(Level.VERY_DISSATISFIED, "", LOCAL)));
        assertEquals(
                new ReportedReasons(List.of("108"), ""),
                ReportedReasons.of(rating(Level.VERY_DISSATISFIED, "", NATIONAL, LOCAL)));
    }

    @Test
    void stayEmptyForAGoodRating() {
        assertEquals(new ReportedReasons(List.of(), ""), ReportedReasons.of(rating(Level.SATISFIED, "", LOCAL)));
    }

    private static StoredRating rating(Level level, String text, TickedTag... tags) {
        return new StoredRating(
                "id",
                "1",
                "source",
                "",
                Origin.CHANNEL,
                Optional.of(Channel.PC),
                level,
                List.of(tags),
                text,
                true,
                Optional.empty(),
                "",
                Instant.EPOCH,
                "",
                "",
                Map.of(),
                "",
                "",
                "",
                Optional.empty());
    }
}

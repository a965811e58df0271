package org.zhengtong.rating.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.rating.CaseFixture.finishedCase;
import static org.zhengtong.rating.RatingFixture.badRating;
import static org.zhengtong.rating.RatingFixture.goodRating;
import static org.zhengtong.rating.RatingFixture.ofLevel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.rating.CaseFixture;
import org.zhengtong.rating.RatingFixture;
import org.zhengtong.rating.SmallTown;
import org.zhengtong.rating.TagFixture;
import org.zhengtong.rating.api.Aspect;
import org.zhengtong.rating.api.Origin;
import org.zhengtong.rating.api.RatingView;
import org.zhengtong.rating.api.Ratings.RatingOfCase;
import org.zhengtong.rating.api.Tags.TagChange;
import org.zhengtong.rating.api.ValidationOutcome;
import org.zhengtong.rating.api.ValidationOutcome.Result;
import org.zhengtong.rating.api.Validity;

class RatingsTest {

    private final RatingWorld world = RatingWorld.inMemory();

    @BeforeEach
    void reportACase() {
        world.asDepartment(() -> world.cases.submit(finishedCase("1").report()));
        world.outbox.clear();
        world.audit.clear();
    }

    @Test
    void storesAndPublishesARating() {
        RatingView rating = rate(badRating().text("太慢").signedBy(CaseFixture.APPLICANT_NUMBER));
        assertEquals(Validity.VALID, rating.validity());
        assertEquals("在办事指南之外增加新的审批条件", rating.tags().get(0).text());
        String payload = world.personal.revealAll(
                world.outbox.messages("rating.submitted").get(0).payload());
        assertTrue(payload.startsWith("{\"case\":{\"caseNo\":\"1\","), payload);
        assertTrue(
                payload.endsWith("\"rating\":{\"id\":\"" + rating.id()
                        + "\",\"channel\":\"PC\",\"origin\":\"CHANNEL\",\"level\":1,\"tags\":[\"108\"],\"text\":\"太慢\","
                        + "\"ratedAt\":\"2026-03-03T09:00:00+08:00\",\"isDefault\":false,\"assessNumber\":1,"
                        + "\"anonymous\":false,\"rater\":{\"name\":\"张伟\",\"idType\":\"111\","
                        + "\"idNumber\":\"230602199001010016\",\"mobile\":\"13812345678\"}}}"),
                payload);
        assertEquals(List.of("rating.submit"), world.audit.actions());
        assertEquals(
                rating.messageId(),
                world.outbox.messages().stream().map(message -> message.id()).findFirst());
    }

    @Test
    void neverReportsLocalCodes() {
        rate(ofLevel(1).tags(TagFixture.LOCAL));
        String payload = world.outbox.messages().get(0).payload();
        assertTrue(payload.contains("\"tags\":[],\"text\":\"办事体验非常差\""), payload);
    }

    @Test
    void refusesASecondRatingWithTheIdOfTheFirst() {
        String first = rate(goodRating()).id();
        RefusedException refused = refused(badRating().channel("SMS"));
        assertEquals("already_rated", refused.first().code().code());
        assertEquals(List.of(first), refused.first().arguments());
        assertEquals(1, world.outbox.messages().size());
    }

    @Test
    void keepsADoubtfulRatingButLeavesTheCaseUnrated() {
        RatingView doubtful = rate(goodRating().signedBy(CaseFixture.STRANGER_NUMBER));
        assertEquals(Validity.INVALID, doubtful.validity());
        assertEquals("rater_mismatch", doubtful.invalidCode());
        assertEquals(List.of(), world.outbox.messages());
        assertEquals(Validity.VALID, rate(goodRating()).validity());
        assertEquals(2, world.cases.get("1").ratings().size());
    }

    @Test
    void doubtsTheSameTextOfTheSameRaterWithinADay() {
        world.asDepartment(() -> world.cases.submit(finishedCase("2").report()));
        rate(goodRating().text("一次办好").anonymouslyBy(CaseFixture.APPLICANT_NUMBER));
        RatingView again = world.asDepartment(() -> world.ratings.submit(
                "2",
                goodRating()
                        .text("一次办好")
                        .anonymouslyBy(CaseFixture.APPLICANT_NUMBER)
                        .submission()));
        assertEquals("text_repeated", again.invalidCode());
    }

    @Test
    void answersARepeatOfTheSameRecordWithTheFirstAnswer() {
        RatingView first = rate(goodRating().recordGuid("r-1"));
        assertEquals(first.id(), rate(goodRating().recordGuid("r-1")).id());
        assertEquals(1, world.outbox.messages().size());
        assertEquals(
                "record_guid_taken",
                refused(ofLevel(4).recordGuid("r-1")).first().code().code());
    }

    @Test
    void forgetsWhoRatesAnonymously() {
        RatingView rating = rate(goodRating().anonymouslyBy(CaseFixture.APPLICANT_NUMBER));
        RatingView seen = world.as("auditor", Set.of("rating.read-rater"), () -> world.ratings.get(rating.id()));
        assertTrue(seen.rater().isEmpty());
        assertFalse(world.outbox.messages().get(0).payload().contains("\"rater\""));
    }

    @Test
    void showsTheRaterMaskedToWhoMayAndLeavesATrace() {
        RatingView rating = rate(goodRating().signedBy(CaseFixture.APPLICANT_NUMBER));
        assertTrue(rating.rater().isEmpty());
        assertTrue(
                world.asDepartment(() -> world.ratings.get(rating.id())).rater().isEmpty());
        RatingView seen = world.as("auditor", Set.of("rating.read-rater"), () -> world.ratings.get(rating.id()));
        assertEquals("230602********0016", seen.rater().orElseThrow().idNumber());
        assertEquals("张**", seen.rater().orElseThrow().name());
        assertEquals(List.of("rating.submit", "rating.read-rater"), world.audit.actions());
    }

    @Test
    void keepsAspectsAndObject() {
        RatingView rating = rate(goodRating().object("H01").aspects(Map.of("attitude", 5, "efficiency", 4)));
        assertEquals("H01", rating.objectCode());
        assertEquals(Map.of(Aspect.ATTITUDE, 5, Aspect.EFFICIENCY, 4), rating.aspects());
    }

    @Test
    void knowsHallsDepartmentsAndStaffAsObjects() {
        assertEquals(
                "object_unknown",
                refused(goodRating().object("H99")).first().code().code());
        assertEquals(
                "object_unknown",
                refused(goodRating().object("H00")).first().code().code());
        assertEquals(
                "object_unknown",
                refused(goodRating().object(SmallTown.TRAFFIC + "-9999"))
                        .first()
                        .code()
                        .code());
        assertEquals(
                SmallTown.TRAFFIC + "-0007",
                rate(goodRating().object(SmallTown.TRAFFIC + "-0007")).objectCode());
    }

    @Test
    void showsTheOldWordingOfATagThatWasReworded() {
        RatingView rating = rate(goodRating().tags("510"));
        String tag = world.tags.get("510").id();
        world.tags.change(tag, new TagChange("一窗通办", "convenience", 0));
        assertEquals("一窗通办", world.tags.get("510").text());
        assertEquals("一窗受理一次办结", world.ratings.get(rating.id()).tags().get(0).text());
    }

    @Test
    void addsAFollowUpAndLeavesTheFirstRatingAsItIs() {
        RatingView first = rate(goodRating());
        RatingView followUp = followUp(badRating().channel("APP"));
        assertEquals(Origin.FOLLOW_UP, followUp.origin());
        RatingView seen = world.ratings.get(first.id());
        assertEquals(5, seen.level().value());
        assertEquals(
                List.of(followUp.id()),
                seen.followUps().stream().map(RatingView::id).toList());
        assertTrue(world.outbox.messages().get(1).payload().contains("\"assessNumber\":2"));
        assertEquals(List.of("rating.submit", "rating.follow-up"), world.audit.actions());
    }

    @Test
    void refusesASecondFollowUpWithTheIdOfTheFirst() {
        rate(goodRating());
        String followUp = followUp(goodRating()).id();
        RefusedException refused = assertThrows(RefusedException.class, () -> followUp(goodRating()));
        assertEquals("already_followed_up", refused.first().code().code());
        assertEquals(List.of(followUp), refused.first().arguments());
    }

    @Test
    void validatesWithoutStoring() {
        List<ValidationOutcome> outcomes = world.asDepartment(() -> world.ratings.validate(List.of(
                new RatingOfCase("1", goodRating().submission()),
                new RatingOfCase("1", ofLevel(2).submission()),
                new RatingOfCase("1", goodRating().text("坏词").submission()),
                new RatingOfCase("9", goodRating().submission()))));
        assertEquals(
                List.of(Result.VALID, Result.REFUSED, Result.INVALID, Result.REFUSED),
                outcomes.stream().map(ValidationOutcome::result).toList());
        assertEquals(
                "tag_required", outcomes.get(1).reason().orElseThrow().code().code());
        assertEquals(List.of(), world.cases.get("1").ratings());
        assertEquals(List.of(), world.audit.actions());
    }

    @Test
    void cannotRateACaseOutOfScope() {
        world.scopes.onlyDepartments(SmallTown.MARKET);
        assertEquals("case_unknown", refused(goodRating()).first().code().code());
    }

    private RatingView rate(RatingFixture fixture) {
        return world.asDepartment(() -> world.ratings.submit("1", fixture.submission()));
    }

    private RatingView followUp(RatingFixture fixture) {
        return world.asDepartment(() -> world.ratings.followUp("1", fixture.submission()));
    }

    private RefusedException refused(RatingFixture fixture) {
        return assertThrows(RefusedException.class, () -> rate(fixture));
    }
}

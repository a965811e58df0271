package org.zhengtong.rating.domain.validity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.rating.RatingFixture.badRating;
import static org.zhengtong.rating.RatingFixture.goodRating;
import static org.zhengtong.rating.RatingFixture.ofLevel;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.platform.testkit.ReversiblePersonalData;
import org.zhengtong.rating.CaseFixture;
import org.zhengtong.rating.ListedWorkCalendar;
import org.zhengtong.rating.RatingFixture;
import org.zhengtong.rating.SmallTown;
import org.zhengtong.rating.StoredCases;
import org.zhengtong.rating.TagFixture;
import org.zhengtong.rating.api.Rater;
import org.zhengtong.rating.api.RatingSubmission;
import org.zhengtong.rating.domain.CaseFacts;
import org.zhengtong.rating.domain.FollowUpDeadline;
import org.zhengtong.rating.domain.StoredCase;
import org.zhengtong.rating.domain.StoredRating;

/** The ten checks of the validity judgement, in their order. */
class JudgementTest {

    private static final Instant NOW = at("2026-03-03T09:00:00+08:00");

    private final StoredCase finished =
            StoredCases.of(CaseFixture.finishedCase("1").withAgent());
    private final Judgement first =
            Judgement.ofFirst(text -> text.contains("坏词"), (rater, text, since) -> text.equals("又来"));
    private final Judgement followUp = Judgement.ofFollowUp(
            new FollowUpDeadline(new ListedWorkCalendar(), 5), text -> false, (rater, text, since) -> false);

    @Test
    void findsNothingInAGoodRating() {
        assertEquals("valid", judge(goodRating()));
        assertEquals("valid", judge(badRating()));
    }

    // 1 mandatory fields

    @Test
    void refusesWhatIsMissingOrTooLong() {
        assertEquals("refused channel required", judge(goodRating().channel("")));
        assertEquals("refused text too_long", judge(goodRating().text("好".repeat(1001))));
        assertEquals("valid", judge(goodRating().text("好".repeat(1000))));
    }

    // 2 codes

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void refusesALevelThatIsNone(int level) {
        assertEquals("refused level level_invalid", judge(ofLevel(level)));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void acceptsGoodLevelsWithoutTags(int level) {
        assertEquals("valid", judge(ofLevel(level)));
    }

    @Test
    void refusesAnUnknownChannel() {
        assertEquals("refused channel channel_unknown", judge(goodRating().channel("FAX")));
    }

    @Test
    void refusesAspectsOutsideTheirRange() {
        assertEquals("refused aspects.attitude out_of_range", judge(goodRating().aspects(Map.of("attitude", 6))));
        assertEquals("refused aspects.price invalid_code", judge(goodRating().aspects(Map.of("price", 3))));
        assertEquals("valid", judge(goodRating().aspects(Map.of("attitude", 5, "process", 1))));
    }

    @Test
    void refusesAnUnknownObject() {
        RatingSubmission submission = goodRating().object("H99").submission();
        Attempt attempt = new Attempt(
                "1", submission, Optional.of(finished), Optional.empty(), TagFixture.tags(), false, "", NOW);
        assertEquals("refused objectCode object_unknown", text(first.judge(attempt)));
    }

    @Test
    void refusesARaterNumberThatCannotBe() {
        assertEquals("refused rater.idNumber invalid_format", judge(goodRating().signedBy("230602199001011234")));
    }

    // 3 service record

    @Test
    void refusesAnUnknownCase() {
        assertEquals("refused caseNo case_unknown", judge(goodRating(), Optional.empty()));
    }

    @Test
    void refusesACaseThatIsNotFinished() {
        assertEquals("refused caseNo case_not_finished", judge(goodRating(), Optional.of(StoredCases.running("1"))));
    }

    // 4 not rated yet

    @Test
    void refusesASecondRatingAndNamesTheFirst() {
        Verdict verdict = first.judge(attempt(goodRating(), Optional.of(StoredCases.rated("1", "the-first"))));
        assertEquals("refused caseNo already_rated", text(verdict));
        assertEquals(List.of("the-first"), verdict.refusals().get(0).arguments());
    }

    // 5 tags of bad ratings

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void refusesABadRatingWithoutTag(int level) {
        assertEquals("refused tags tag_required", judge(ofLevel(level)));
        assertEquals("refused tags tag_required", judge(ofLevel(level).text("太慢了")));
    }

    // 6 tags of the level

    @ParameterizedTest
    @CsvSource({"1, 108", "2, 207", "3, 307", "4, 406", "5, 510"})
    void acceptsTagsOfTheirLevelOnly(int level, String code) {
        assertEquals("valid", judge(ofLevel(level).tags(code)));
        int other = level == 5 ? 1 : level + 1;
        assertEquals("refused tags[0] tag_level_mismatch", judge(ofLevel(other).tags(code)));
    }

    @Test
    void acceptsATagByItsId() {
        String id = TagFixture.tags().find("510").orElseThrow().id();
        assertEquals("valid", judge(goodRating().tags(id)));
    }

    @Test
    void refusesUnknownAndDisabledTagsNamingEach() {
        assertEquals(
                "refused tags[1] tag_unknown, tags[2] tag_disabled",
                judge(goodRating().tags("510", "999", TagFixture.DISABLED)));
    }

    // 7 times

    @Test
    void refusesARatingOfTheFuture() {
        assertEquals("refused ratedAt time_in_future", judge(goodRating().at("2026-03-03T09:00:01+08:00")));
        assertEquals("valid", judge(goodRating().at("2026-03-03T09:00:00+08:00")));
    }

    @Test
    void refusesARatingBeforeTheService() {
        assertEquals("refused ratedAt rated_before_service", judge(goodRating().at("2026-03-02T09:59:59+08:00")));
        assertEquals("valid", judge(goodRating().at("2026-03-02T10:00:00+08:00")));
    }

    // 8 codes of the case

    @Test
    void doubtsARatingOfACaseWithWrongCodes() {
        assertEquals(
                "doubted caseNo case_code_invalid", judge(goodRating(), Optional.of(withItem("11230600657929631E"))));
    }

    // 9 identity

    @Test
    void acceptsApplicantAndAgent() {
        assertEquals("valid", judge(goodRating().signedBy(CaseFixture.APPLICANT_NUMBER)));
        assertEquals("valid", judge(goodRating().signedBy(CaseFixture.AGENT_NUMBER)));
        assertEquals("valid", judge(goodRating().anonymouslyBy(CaseFixture.APPLICANT_NUMBER)));
    }

    @Test
    void acceptsWhoStaysUnknownBehindALink() {
        assertEquals("valid", judge(goodRating().channel("QR")));
    }

    @Test
    void doubtsAStranger() {
        assertEquals(
                "doubted rater.idNumber rater_mismatch", judge(goodRating().signedBy(CaseFixture.STRANGER_NUMBER)));
        assertEquals(
                "doubted rater.idNumber rater_mismatch",
                judge(goodRating().anonymouslyBy(CaseFixture.STRANGER_NUMBER)));
    }

    @Test
    void doubtsARealNameRatingWithoutNumber() {
        assertEquals("doubted rater.idNumber rater_missing", judge(goodRating().unsigned()));
    }

    @Test
    void cannotDoubtTheRaterOfACaseWithoutApplicant() {
        StoredCase incomplete = StoredCases.of(CaseFixture.finishedCase("1").withoutApplicant());
        assertEquals("valid", judge(goodRating().signedBy(CaseFixture.STRANGER_NUMBER), Optional.of(incomplete)));
    }

    // 10 text

    @Test
    void doubtsMaliciousAndRepeatedTexts() {
        assertEquals("doubted text text_malicious", judge(goodRating().text("坏词")));
        assertEquals(
                "doubted text text_repeated",
                judge(goodRating().text("又来").anonymouslyBy(CaseFixture.APPLICANT_NUMBER)));
    }

    @Test
    void cannotSeeARepeatOfSomebodyUnknown() {
        assertEquals("valid", judge(goodRating().text("又来")));
    }

    // order

    @Test
    void letsTheEarlierCheckDecide() {
        RatingFixture everythingWrong = ofLevel(9).channel("").tags("999").at("2027-01-01T00:00:00+08:00");
        assertEquals("refused channel required", judge(everythingWrong, Optional.empty()));
        assertEquals(
                "refused channel channel_unknown, level level_invalid",
                judge(everythingWrong.channel("FAX"), Optional.empty()));
        RatingFixture badTag = ofLevel(1).tags("999").at("2027-01-01T00:00:00+08:00");
        assertEquals("refused caseNo case_unknown", judge(badTag, Optional.empty()));
        assertEquals("refused caseNo already_rated", judge(badTag, Optional.of(StoredCases.rated("1", "x"))));
        assertEquals("refused tags[0] tag_unknown", judge(badTag));
        RatingFixture late = goodRating()
                .at("2027-01-01T00:00:00+08:00")
                .signedBy(CaseFixture.STRANGER_NUMBER)
                .text("坏词");
        assertEquals("refused ratedAt time_in_future", judge(late));
        assertEquals("doubted rater.idNumber rater_mismatch", judge(late.at("2026-03-02T18:00:00+08:00")));
    }

    // follow-up

    @Test
    void refusesAFollowUpOfAnUnratedCase() {
        assertEquals("refused caseNo not_rated_yet", judgeFollowUp(goodRating(), finished, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WINDOW_EVALUATOR", "SELF_SERVICE", "HOTLINE"})
    void refusesAFollowUpFromTheHall(String channel) {
        assertEquals(
                "refused channel channel_not_allowed",
                judgeFollowUp(goodRating().channel(channel)));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-09T23:59:59.999+08:00, valid", "2026-03-10T00:00:00+08:00, refused ratedAt followup_expired"})
    void acceptsAFollowUpUntilTheEndOfTheFifthWorkingDay(String time, String outcome) {
        assertEquals(outcome, judgeFollowUp(goodRating().at(time)));
    }

    @Test
    void refusesASecondFollowUp() {
        StoredCase followedUp = StoredCases.followedUp("1", "first", "second");
        assertEquals(
                "refused caseNo already_followed_up",
                judgeFollowUp(goodRating(), followedUp, Optional.of(ratedOn("2026-03-02T18:00:00+08:00"))));
    }

    @Test
    void refusesAFollowUpThatTheCalendarDoesNotReach() {
        assertEquals(
                "refused  calendar_year_not_covered",
                judgeFollowUp(
                        goodRating(),
                        StoredCases.rated("1", "first"),
                        Optional.of(ratedOn("2026-12-30T18:00:00+08:00"))));
    }

    @Test
    void asksForTagsInAFollowUpToo() {
        assertEquals("refused tags tag_required", judgeFollowUp(ofLevel(2)));
    }

    private String judgeFollowUp(RatingFixture fixture) {
        return judgeFollowUp(
                fixture, StoredCases.rated("1", "first"), Optional.of(ratedOn("2026-03-02T18:00:00+08:00")));
    }

    private String judgeFollowUp(RatingFixture fixture, StoredCase serviceCase, Optional<StoredRating> firstRating) {
        Instant now = at("2026-03-20T09:00:00+08:00");
        RatingSubmission submission = fixture.submission().ratedAt().isPresent()
                ? fixture.submission()
                : fixture.at("2026-03-03T09:00:00+08:00").submission();
        return text(followUp.judge(
                new Attempt("1", submission, Optional.of(serviceCase), firstRating, TagFixture.tags(), true, "", now)));
    }

    private StoredRating ratedOn(String time) {
        return StoredRating.byDefault("first", finished, "test", at(time));
    }

    private String judge(RatingFixture fixture) {
        return judge(fixture, Optional.of(finished));
    }

    private String judge(RatingFixture fixture, Optional<StoredCase> serviceCase) {
        return text(first.judge(attempt(fixture, serviceCase)));
    }

    private static Attempt attempt(RatingFixture fixture, Optional<StoredCase> serviceCase) {
        RatingSubmission submission = fixture.submission();
        String number = submission.rater().map(Rater::idNumber).orElse("");
        return new Attempt(
                "1",
                submission,
                serviceCase,
                Optional.empty(),
                TagFixture.tags(),
                true,
                new ReversiblePersonalData().digest(number),
                NOW);
    }

    private static String text(Verdict verdict) {
        if (verdict.isRefused()) {
            assertTrue(verdict.doubt().isEmpty());
            return "refused "
                    + String.join(
                            ", ",
                            verdict.refusals().stream()
                                    .map(refusal -> refusal.field() + " "
                                            + refusal.code().code())
                                    .toList());
        }
        return verdict.doubt()
                .map(doubt -> "doubted " + doubt.field() + " " + doubt.code().code())
                .orElse("valid");
    }

    private StoredCase withItem(String code) {
        CaseFacts facts = finished.facts();
        CaseFacts changed = new CaseFacts(
                facts.recordGuid(),
                facts.recordInTime(),
                facts.caseNo(),
                code,
                facts.caseName(),
                facts.projectType(),
                facts.state(),
                facts.mode(),
                facts.serviceNumber(),
                facts.stage(),
                SmallTown.CITY,
                facts.departmentCode(),
                facts.handler(),
                facts.acceptedAt(),
                facts.servedAt(),
                facts.finishedAt());
        return new StoredCase(
                finished.id(),
                finished.source(),
                finished.digest(),
                changed,
                finished.applicant(),
                finished.agent(),
                finished.ratingDueAt(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}

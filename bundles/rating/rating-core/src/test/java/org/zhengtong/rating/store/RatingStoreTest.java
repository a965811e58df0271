package org.zhengtong.rating.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Scopes;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;
import org.zhengtong.rating.SmallTown;
import org.zhengtong.rating.StoredCases;
import org.zhengtong.rating.api.Aspect;
import org.zhengtong.rating.api.AspectCount;
import org.zhengtong.rating.api.Channel;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.Origin;
import org.zhengtong.rating.api.RatingCounts;
import org.zhengtong.rating.api.RatingQuery;
import org.zhengtong.rating.api.Validity;
import org.zhengtong.rating.domain.StoredRating;
import org.zhengtong.rating.domain.TickedTag;

@EveryDatabase
class RatingStoreTest {

    static final Instant NOW = at("2026-03-03T09:00:00+08:00");
    private static final Scopes.Filter EVERYTHING = new Scopes.Filter("1 = 1", List.of());
    private static final TickedTag SLOW = new TickedTag("t1", "110", true, "无理由超过法定办理时间", Aspect.EFFICIENCY);
    private static final TickedTag RUDE = new TickedTag("t2", "194", false, "办事体验非常差", Aspect.ATTITUDE);

    private final Transactions transactions;
    private final SqlRatingStore ratings;

    RatingStoreTest(TestDatabase database) {
        transactions = database.apply("db/rating.xml").clear().transactions();
        ratings = new SqlRatingStore(transactions, database.ready());
    }

    @Test
    void givesARatingBackAsItWasStored() {
        StoredRating full = new Draft("1")
                .level(1)
                .text("太慢")
                .tags(SLOW, RUDE)
                .rater()
                .aspects()
                .guid("g")
                .build();
        StoredRating bare = new Draft("2").build();
        store(full, bare);
        assertEquals(Optional.of(full), in(() -> ratings.find(full.id())));
        assertEquals(Optional.of(bare), in(() -> ratings.find(bare.id())));
        assertEquals(Optional.of(full), in(() -> ratings.findByGuid("source", "g")));
        assertEquals(Optional.empty(), in(() -> ratings.findByGuid("other", "g")));
    }

    @Test
    void givesADefaultRatingBackAsItWasStored() {
        StoredRating rating = StoredRating.byDefault(Ids.next(), StoredCases.finished("1"), "rating-default", NOW);
        transactions.run(() -> ratings.insertDefaults(List.of(rating), NOW));
        assertEquals(Optional.of(rating), in(() -> ratings.find(rating.id())));
    }

    @Test
    void holdsOneFirstRatingPerCaseWhateverHappens() {
        store(new Draft("1").build());
        DataException violation = assertThrows(DataException.class, () -> store(new Draft("1").build()));
        assertTrue(violation.isIntegrityViolation());
    }

    @Test
    void holdsAnyNumberOfInvalidRatingsBesideFirstAndFollowUp() {
        store(
                new Draft("1").invalid("rater_mismatch").build(),
                new Draft("1").invalid("rater_mismatch").build(),
                new Draft("1").build(),
                new Draft("1").origin(Origin.FOLLOW_UP).build());
        assertEquals(4, in(() -> ratings.ofCases(List.of("1"))).size());
    }

    @Test
    void notesMessagesLater() {
        StoredRating rating = new Draft("1").build();
        store(rating);
        transactions.run(() -> ratings.setMessages(Map.of(rating.id(), "message")));
        assertEquals(
                Optional.of("message"),
                in(() -> ratings.find(rating.id())).orElseThrow().messageId());
    }

    @Test
    void recognisesTheTextOfARaterSinceATime() {
        store(
                new Draft("1").text("一次办好").raterDigest("zhang").build(),
                new Draft("2")
                        .text("无效的")
                        .raterDigest("zhang")
                        .invalid("text_malicious")
                        .build());
        assertTrue(in(() -> ratings.hasText("zhang", "一次办好", NOW)));
        assertFalse(in(() -> ratings.hasText("zhang", "一次办好", NOW.plusMillis(1))));
        assertFalse(in(() -> ratings.hasText("li", "一次办好", NOW)));
        assertFalse(in(() -> ratings.hasText("zhang", "无效的", NOW)));
    }

    @Test
    void listsRatingsNewestFirstPageByPage() {
        store(
                new Draft("1").build(),
                new Draft("2").build(),
                new Draft("3").tags(SLOW).build());
        List<StoredRating> page = in(() -> ratings.find(any(), EVERYTHING, new PageRequest(2, "")));
        assertEquals(List.of("3", "2", "1"), numbers(page));
        assertEquals(List.of(SLOW), page.get(0).tags());
        String cursor = page.get(1).id();
        assertEquals(List.of("1"), in(() -> numbers(ratings.find(any(), EVERYTHING, new PageRequest(2, cursor)))));
    }

    @Test
    void filtersRatings() {
        store(
                new Draft("1").level(1).channel(Channel.SMS).build(),
                new Draft("2").level(2).region(SmallTown.COMMUNITY).build(),
                new Draft("3").level(2).department(SmallTown.MARKET).build(),
                new Draft("4").invalid("text_malicious").build(),
                new Draft("1").origin(Origin.FOLLOW_UP).at(NOW.plusSeconds(60)).build());
        assertEquals(List.of("3", "2"), find(query(Level.of(2), "", "", "")));
        assertEquals(List.of("1", "1"), find(query(Optional.empty(), "1", "", "")));
        assertEquals(List.of("3"), find(query(Optional.empty(), "", SmallTown.MARKET, "")));
        assertEquals(List.of("2"), find(query(Optional.empty(), "", "", SmallTown.DISTRICT)));
        assertEquals(List.of("1"), find(query(Optional.of(Channel.SMS), Optional.empty(), Optional.empty())));
        assertEquals(List.of("1"), find(query(Optional.empty(), Optional.of(Origin.FOLLOW_UP), Optional.empty())));
        assertEquals(List.of("4"), find(query(Optional.empty(), Optional.empty(), Optional.of(Validity.INVALID))));
        assertEquals(List.of("1"), find(between(NOW.plusSeconds(60), NOW.plusSeconds(61))));
        assertEquals(List.of(), find(between(NOW.plusSeconds(61), NOW.plusSeconds(70))));
    }

    @Test
    void countsFirstRatingsOnceAndInvalidOnesNot() {
        store(
                new Draft("1").level(5).build(),
                new Draft("2").level(1).channel(Channel.QR).build(),
                new Draft("3").invalid("text_malicious").build(),
                new Draft("1").level(2).origin(Origin.FOLLOW_UP).build());
        StoredRating byDefault = StoredRating.byDefault(Ids.next(), StoredCases.finished("4"), "job", NOW);
        transactions.run(() -> ratings.insertDefaults(List.of(byDefault), NOW));
        RatingCounts counts = in(() -> ratings.count(EVERYTHING));
        assertEquals(3, counts.total());
        assertEquals(
                Map.of(Level.VERY_SATISFIED, 1L, Level.VERY_DISSATISFIED, 1L, Level.FAIRLY_SATISFIED, 1L),
                counts.byLevel());
        assertEquals(Map.of(Channel.PC, 1L, Channel.QR, 1L), counts.byChannel());
        assertEquals(Map.of(Origin.CHANNEL, 2L, Origin.DEFAULT, 1L, Origin.FOLLOW_UP, 1L), counts.byOrigin());
        assertEquals(Map.of(Validity.VALID, 4L, Validity.INVALID, 1L), counts.byValidity());
        assertEquals(
                0,
                in(() -> ratings.count(new Scopes.Filter("r.region_code = ?", List.of("x"))))
                        .total());
    }

    @Test
    void countsAspectsByTagsAndByLevels() {
        store(
                new Draft("1").level(1).tags(SLOW, RUDE).aspects().build(),
                new Draft("2").level(1).tags(SLOW).build(),
                new Draft("3").level(1).tags(SLOW).invalid("text_malicious").build());
        List<AspectCount> counts = in(() -> ratings.countAspects(EVERYTHING));
        assertEquals(
                List.of(
                        new AspectCount(Aspect.EFFICIENCY, 0, 2, Map.of(Level.DISSATISFIED, 1L)),
                        new AspectCount(Aspect.CONVENIENCE, 0, 0, Map.of()),
                        new AspectCount(Aspect.PROCESS, 0, 0, Map.of()),
                        new AspectCount(Aspect.ATTITUDE, 0, 1, Map.of(Level.SATISFIED, 1L))),
                counts);
    }

    private List<String> find(RatingQuery query) {
        return in(() -> numbers(ratings.find(query, EVERYTHING, new PageRequest(10, ""))));
    }

    private static RatingQuery any() {
        return query(Optional.empty(), "", "", "");
    }

    private static RatingQuery query(Optional<Level> level, String caseNo, String department, String region) {
        return new RatingQuery(
                level,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                caseNo,
                department,
                region,
                Optional.empty(),
                Optional.empty());
    }

    private static RatingQuery query(Optional<Channel> channel, Optional<Origin> origin, Optional<Validity> validity) {
        return new RatingQuery(
                Optional.empty(), channel, origin, validity, "", "", "", Optional.empty(), Optional.empty());
    }

    private static RatingQuery between(Instant from, Instant to) {
        return new RatingQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                Optional.of(from),
                Optional.of(to));
    }

    private static List<String> numbers(List<StoredRating> found) {
        return found.stream().map(StoredRating::caseNo).toList();
    }

    private void store(StoredRating... stored) {
        transactions.run(() -> List.of(stored).forEach(rating -> ratings.insert(rating, NOW)));
    }

    private <T> T in(Supplier<T> work) {
        return transactions.required(work);
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}

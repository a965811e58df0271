package org.zhengtong.rating.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.zhengtong.rating.CaseFixture.finishedCase;
import static org.zhengtong.rating.CaseFixture.runningCase;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Scopes;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;
import org.zhengtong.rating.SmallTown;
import org.zhengtong.rating.StoredCases;
import org.zhengtong.rating.api.CaseCounts;
import org.zhengtong.rating.api.CaseQuery;
import org.zhengtong.rating.api.CaseState;
import org.zhengtong.rating.api.Origin;
import org.zhengtong.rating.domain.KnownCase;
import org.zhengtong.rating.domain.StoredCase;
import org.zhengtong.rating.domain.StoredRating;

@EveryDatabase
class CaseStoreTest {

    private static final Instant NOW = at("2026-03-03T09:00:00+08:00");
    private static final Instant MUCH_LATER = at("2026-12-31T00:00:00+08:00");
    private static final Scopes.Filter EVERYTHING = new Scopes.Filter("1 = 1", List.of());
    private static final CaseQuery ANY = new CaseQuery("", "", Optional.empty(), Optional.empty());

    private final Transactions transactions;
    private final SqlCaseStore cases;
    private final SqlRatingStore ratings;

    CaseStoreTest(TestDatabase database) {
        transactions = database.apply("db/rating.xml").clear().transactions();
        cases = new SqlCaseStore(transactions, database.ready());
        ratings = new SqlRatingStore(transactions, database.ready());
    }

    @Test
    void givesACaseBackAsItWasStored() {
        StoredCase full = StoredCases.of(finishedCase("1").withAgent().caseName("关于张伟的业务"));
        StoredCase bare = StoredCases.of(runningCase("2").withoutApplicant());
        store(full, bare);
        assertEquals(Optional.of(full), in(() -> cases.find("1")));
        assertEquals(Optional.of(bare), in(() -> cases.find("2")));
        assertEquals(Optional.empty(), in(() -> cases.find("3")));
    }

    @Test
    void knowsCasesByNumberAndByRecordIdAtOnce() {
        store(StoredCases.finished("1"), StoredCases.finished("2"), StoredCases.finished("3"));
        List<KnownCase> known = in(() -> cases.known(List.of("1", "9"), List.of("guid-1", "guid-2")));
        assertEquals(
                List.of("1", "2"),
                known.stream().map(KnownCase::caseNo).distinct().sorted().toList());
    }

    @Test
    void knowsAThousandCasesAtOnce() {
        List<String> numbers = Arrays.asList(new String[1000]);
        numbers.replaceAll(any -> UUID.randomUUID().toString());
        store(numbers.stream().map(StoredCases::finished).toArray(StoredCase[]::new));
        assertEquals(1000, in(() -> cases.known(numbers, List.of("none"))).size());
    }

    @Test
    void changesACaseInPlace() {
        StoredCase before = StoredCases.running("1");
        store(before);
        KnownCase known = in(() -> cases.known(List.of("1"), List.of("x"))).get(0);
        StoredCase after = StoredCases.of(finishedCase("1").recordGuid("new").withoutApplicant())
                .inPlaceOf(known)
                .withFinishedMessage("message");
        transactions.run(() -> cases.update(List.of(after), NOW));
        assertEquals(Optional.of(after), in(() -> cases.find("1")));
        assertEquals(before.id(), after.id());
    }

    @Test
    void doesNotMakeACaseDueAgainThatWasRatedMeanwhile() {
        StoredCase stored = StoredCases.finished("1");
        store(stored);
        KnownCase known = in(() -> cases.known(List.of("1"), List.of("x"))).get(0);
        StoredCase changed = StoredCases.of(finishedCase("1").stage("归档")).inPlaceOf(known);
        StoredRating rating = rate("1");
        transactions.run(() -> cases.update(List.of(changed), NOW));
        StoredCase after = in(() -> cases.find("1")).orElseThrow();
        assertEquals(Optional.of(rating.id()), after.firstRatingId());
        assertEquals(Optional.empty(), after.ratingDueAt());
        assertEquals("归档", after.facts().stage());
        assertEquals(0, in(() -> cases.countDue(MUCH_LATER)));
    }

    @Test
    void tellsTheRatingsOfACase() {
        store(StoredCases.finished("1"));
        StoredRating invalid = rate(new Draft("1").invalid("text_malicious"));
        assertEquals(Optional.empty(), in(() -> cases.find("1")).orElseThrow().firstRatingId());
        StoredRating first = rate("1");
        StoredRating followUp = rate(new Draft("1").origin(Origin.FOLLOW_UP));
        StoredCase after = in(() -> cases.find("1")).orElseThrow();
        assertEquals(Optional.of(first.id()), after.firstRatingId());
        assertEquals(Optional.of(followUp.id()), after.followUpId());
        KnownCase known = in(() -> cases.known(List.of("1"), List.of("x"))).get(0);
        assertEquals(Optional.of(first.id()), known.firstRatingId());
        assertEquals(Optional.of(followUp.id()), known.followUpId());
        assertNotEquals(first.id(), invalid.id());
    }

    @Test
    void findsDueCasesLongestWaitingFirst() {
        StoredCase older = StoredCases.of(finishedCase("older")
                .acceptedAt("2026-02-28T09:00:00+08:00")
                .servedAt("2026-02-28T09:00:00+08:00")
                .finishedAt("2026-02-28T09:00:00+08:00"));
        store(StoredCases.finished("newer"), older, StoredCases.running("running"), StoredCases.finished("rated"));
        rate("rated");
        Instant day = at("2026-03-10T00:00:00+08:00");
        assertEquals(List.of("older", "newer", "rated"), in(() -> numbers(cases.due(day, 10))));
        assertEquals(List.of("older"), in(() -> numbers(cases.due(day, 1))));
        assertEquals(List.of("older"), in(() -> numbers(cases.due(day.minusMillis(1), 10))));
        assertEquals(2, in(() -> cases.countDue(day)));
    }

    @Test
    void letsACaseGoThatNeedsNoRatingAnyMore() {
        StoredCase one = StoredCases.finished("1");
        store(one, StoredCases.finished("2"));
        transactions.run(() -> cases.settle(List.of(one)));
        assertEquals(List.of("2"), in(() -> numbers(cases.due(MUCH_LATER, 10))));
    }

    @Test
    void movesTheTimeOfACaseThatIsReportedAgain() {
        store(StoredCases.finished("1"));
        KnownCase known = in(() -> cases.known(List.of("1"), List.of("x"))).get(0);
        StoredCase later = StoredCases.of(finishedCase("1").finishedAt("2026-03-02T18:30:00+08:00"))
                .inPlaceOf(known);
        transactions.run(() -> cases.update(List.of(later), NOW));
        assertEquals(List.of(later), in(() -> cases.due(MUCH_LATER, 10)));
        assertEquals(1, in(() -> cases.countDue(MUCH_LATER)));
    }

    @Test
    void listsCasesNewestFirstPageByPage() {
        store(StoredCases.finished("1"), StoredCases.finished("2"), StoredCases.finished("3"));
        List<StoredCase> first = in(() -> cases.find(ANY, EVERYTHING, new PageRequest(2, "")));
        assertEquals(List.of("3", "2", "1"), numbers(first));
        String cursor = first.get(1).id();
        assertEquals(List.of("1"), in(() -> numbers(cases.find(ANY, EVERYTHING, new PageRequest(2, cursor)))));
    }

    @Test
    void filtersCases() {
        store(
                StoredCases.of(finishedCase("city")),
                StoredCases.of(runningCase("market").item(SmallTown.MARKET_ITEM, SmallTown.MARKET)),
                StoredCases.of(finishedCase("community").region(SmallTown.COMMUNITY)));
        rate("city");
        assertEquals(List.of("market"), find(query(SmallTown.MARKET, "")));
        assertEquals(List.of("community"), find(query("", SmallTown.DISTRICT)));
        assertEquals(List.of("community", "market", "city"), find(query("", SmallTown.CITY)));
        assertEquals(List.of("market"), find(new CaseQuery("", "", Optional.of(CaseState.HANDLING), Optional.empty())));
        assertEquals(List.of("city"), find(new CaseQuery("", "", Optional.empty(), Optional.of(true))));
        assertEquals(List.of("community", "market"), find(new CaseQuery("", "", Optional.empty(), Optional.of(false))));
    }

    @Test
    void countsWithinAScope() {
        store(
                StoredCases.of(finishedCase("1")),
                StoredCases.of(finishedCase("2").withoutApplicant()),
                StoredCases.of(runningCase("3").item(SmallTown.MARKET_ITEM, SmallTown.MARKET)));
        rate("1");
        assertEquals(
                new CaseCounts(3, Map.of(CaseState.FINISHED, 2L, CaseState.HANDLING, 1L), 1, 2, 1),
                in(() -> cases.count(EVERYTHING)));
        Scopes.Filter market = new Scopes.Filter("c.department_code = ?", List.of(SmallTown.MARKET));
        assertEquals(new CaseCounts(1, Map.of(CaseState.HANDLING, 1L), 0, 1, 0), in(() -> cases.count(market)));
    }

    private static CaseQuery query(String department, String region) {
        return new CaseQuery(department, region, Optional.empty(), Optional.empty());
    }

    private List<String> find(CaseQuery query) {
        return in(() -> numbers(cases.find(query, EVERYTHING, new PageRequest(10, ""))));
    }

    private static List<String> numbers(List<StoredCase> found) {
        return found.stream().map(StoredCase::caseNo).toList();
    }

    private void store(StoredCase... stored) {
        transactions.run(() -> cases.insert(List.of(stored), NOW));
    }

    private StoredRating rate(String caseNo) {
        return rate(new Draft(caseNo));
    }

    private StoredRating rate(Draft draft) {
        StoredRating rating = draft.build();
        transactions.run(() -> ratings.insert(rating, NOW));
        return rating;
    }

    private <T> T in(Supplier<T> work) {
        return transactions.required(work);
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}

package org.zhengtong.rating.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.rating.CaseFixture.finishedCase;
import static org.zhengtong.rating.CaseFixture.runningCase;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.zhengtong.rating.domain.KnownCase;
import org.zhengtong.rating.domain.StoredCase;

@EveryDatabase
class CaseStoreTest {

    private static final Instant NOW = at("2026-03-03T09:00:00+08:00");
    private static final Scopes.Filter EVERYTHING = new Scopes.Filter("1 = 1", List.of());
    private static final CaseQuery ANY = new CaseQuery("", "", Optional.empty(), Optional.empty());

    private final Transactions transactions;
    private final SqlCaseStore cases;

    CaseStoreTest(TestDatabase database) {
        transactions = database.apply("db/rating.xml").clear().transactions();
        cases = new SqlCaseStore(transactions, database.ready());
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
        transactions.run(() -> cases.claimFirst("1", "rating"));
        transactions.run(() -> cases.update(List.of(changed), NOW));
        StoredCase after = in(() -> cases.find("1")).orElseThrow();
        assertEquals(Optional.of("rating"), after.firstRatingId());
        assertEquals(Optional.empty(), after.ratingDueAt());
        assertEquals("归档", after.facts().stage());
    }

    @Test
    void letsOneRatingClaimACase() {
        store(StoredCases.finished("1"));
        transactions.run(() -> cases.claimFirst("1", "a"));
        transactions.run(() -> cases.claimFirst("1", "b"));
        transactions.run(() -> cases.claimFollowUp("1", "c"));
        transactions.run(() -> cases.claimFollowUp("1", "d"));
        StoredCase after = in(() -> cases.find("1")).orElseThrow();
        assertEquals(Optional.of("a"), after.firstRatingId());
        assertEquals(Optional.of("c"), after.followUpId());
    }

    @Test
    void findsDueCasesLongestWaitingFirst() {
        StoredCase older = StoredCases.of(finishedCase("older")
                .acceptedAt("2026-02-28T09:00:00+08:00")
                .servedAt("2026-02-28T09:00:00+08:00")
                .finishedAt("2026-02-28T09:00:00+08:00"));
        store(StoredCases.finished("newer"), older, StoredCases.running("running"), StoredCases.finished("rated"));
        transactions.run(() -> cases.claimFirst("rated", "a"));
        Instant day = at("2026-03-10T00:00:00+08:00");
        assertEquals(List.of("older", "newer"), in(() -> numbers(cases.due(day, 10))));
        assertEquals(List.of("older"), in(() -> numbers(cases.due(day, 1))));
        assertEquals(List.of("older"), in(() -> numbers(cases.due(day.minusMillis(1), 10))));
        assertEquals(2, in(() -> cases.countDue(day)));
    }

    @Test
    void claimsManyButNotThoseThatWereRatedMeanwhile() {
        StoredCase one = StoredCases.finished("1");
        StoredCase two = StoredCases.finished("2");
        store(one, two);
        transactions.run(() -> cases.claimFirst("2", "somebody"));
        Set<String> won = in(() -> cases.claimAll(Map.of(one.id(), "a", two.id(), "b")));
        assertTrue(won.contains(one.id()));
        assertFalse(won.contains(two.id()));
        assertEquals(Optional.of("a"), in(() -> cases.find("1")).orElseThrow().firstRatingId());
        assertEquals(
                Optional.of("somebody"), in(() -> cases.find("2")).orElseThrow().firstRatingId());
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
        transactions.run(() -> cases.claimFirst("city", "a"));
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
        transactions.run(() -> cases.claimFirst("1", "a"));
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

    private <T> T in(Supplier<T> work) {
        return transactions.required(work);
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}

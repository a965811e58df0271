package org.zhengtong.rating.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.Tag;
import org.zhengtong.rating.api.TagQuery;
import org.zhengtong.rating.api.TagSet;
import org.zhengtong.rating.domain.TagEdits;
import org.zhengtong.rating.domain.TagSnapshot;

@EveryDatabase
class TagStoreTest {

    private final TestDatabase database;
    private final Transactions transactions;
    private final JpaTagStore store;

    TagStoreTest(TestDatabase database) {
        this.database = database;
        transactions = database.apply("db/rating.xml").clear().transactions();
        store = open();
    }

    private JpaTagStore open() {
        return new JpaTagStore(transactions, database.unit("rating"), database.ready());
    }

    @ParameterizedTest
    @CsvSource({"BASE, 21", "EXTENDED, 12", "NATIONAL, 40"})
    void installsThePackagedSets(String set, int size) {
        assertEquals(
                size,
                load().find(new TagQuery(Optional.empty(), set, Optional.empty()))
                        .size());
        assertEquals(
                size,
                load().sets().stream()
                        .filter(found -> found.code().equals(set))
                        .mapToInt(TagSet::tags)
                        .sum());
    }

    @Test
    void mergesTagsThatRepeatOneAnotherWordForWord() {
        TagSnapshot tags = load();
        assertEquals(54, tags.all().size());
        assertEquals(
                List.of("BASE", "EXTENDED", "NATIONAL"),
                tags.find("207").orElseThrow().sets());
        assertEquals(
                List.of("EXTENDED", "NATIONAL"), tags.find("113").orElseThrow().sets());
    }

    @Test
    void givesUncodedTagsLocalCodes() {
        assertEquals(
                "590 591 592 490 491 492 290 291 292 190 191 192 193 194",
                load().all().stream()
                        .filter(tag -> !tag.national())
                        .map(Tag::code)
                        .collect(Collectors.joining(" ")));
        assertEquals("服务态度非常好", load().find("590").orElseThrow().text());
        assertEquals("办事体验非常差", load().find("194").orElseThrow().text());
    }

    @Test
    void showsTheBaseTagsOfALevelInTheOrderOfTheRequest() {
        TagQuery query = new TagQuery(Optional.of(Level.VERY_SATISFIED), "BASE", Optional.of(true));
        assertEquals(
                "一窗受理一次办结 可以先受理后补材料 不用提交证明 服务态度非常好 不用跑多个部门和窗口 办理效率非常高",
                load().find(query).stream().map(Tag::text).collect(Collectors.joining(" ")));
    }

    @Test
    void installsThePackagedSetsOnlyOnce() {
        String id = load().find("510").orElseThrow().id();
        open();
        assertEquals(id, load().find("510").orElseThrow().id());
        assertEquals(54, load().all().size());
    }

    @Test
    void keepsChanges() {
        Tag tag = load().find("510").orElseThrow();
        Tag disabled = TagEdits.setEnabled(tag, false);
        transactions.run(() -> store.save(List.of(disabled)));
        assertEquals(Optional.of(disabled), in(() -> store.find(tag.id())));
        Tag moved = new Tag(tag.id(), "518", true, tag.level(), "新的", tag.aspect(), List.of("BASE", "CITY"), 9, true);
        transactions.run(() -> store.save(List.of(moved)));
        assertEquals(Optional.of(moved), load().find("518"));
    }

    @Test
    void keepsNewVersionsOfASet() {
        transactions.run(() -> store.saveSet(new TagSet("BASE", "基础", "大庆市", "2.0", 21)));
        assertTrue(load().sets().contains(new TagSet("BASE", "基础", "大庆市", "2.0", 21)));
    }

    @Test
    void deletesATagWithItsMemberships() {
        Tag tag = load().find("590").orElseThrow();
        transactions.run(() -> store.delete(tag.id()));
        assertEquals(Optional.empty(), load().find("590"));
    }

    @Test
    void knowsWhetherATagIsUsed() {
        Tag tag = load().find("510").orElseThrow();
        assertFalse(in(() -> store.isUsed(tag.id())));
        transactions.run(() -> transactions
                .sql()
                .update(RatingRow.INSERT_TAG, "rating", tag.id(), 0, "510", true, tag.text(), tag.aspect()));
        assertTrue(in(() -> store.isUsed(tag.id())));
    }

    private TagSnapshot load() {
        return in(store::load);
    }

    private <T> T in(Supplier<T> work) {
        return transactions.required(work);
    }
}

package org.zhengtong.rating.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.testkit.RecordedAudit;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.Tag;
import org.zhengtong.rating.api.TagQuery;
import org.zhengtong.rating.api.Tags;
import org.zhengtong.rating.api.Tags.NewTag;
import org.zhengtong.rating.api.Tags.NewTagSet;
import org.zhengtong.rating.api.Tags.TagChange;

class TagsTest {

    private final DirectTransactions transactions = new DirectTransactions();
    private final InMemoryTags store = new InMemoryTags();
    private final RecordedAudit audit = new RecordedAudit();
    private final Tags tags = new TagsService(transactions, store, new TagCatalogue(transactions, store), audit);

    @Test
    void areFoundByCodeAndById() {
        assertEquals("一窗受理一次办结", tags.get("510").text());
        assertEquals(tags.get("510"), tags.get(tags.get("510").id()));
        assertEquals("not_found", refused(() -> tags.get("999")));
    }

    @Test
    void areListedByLevel() {
        List<Tag> found = tags.find(new TagQuery(Level.of(2), "", Optional.empty()));
        assertEquals(List.of("207"), found.stream().map(Tag::code).toList());
    }

    @Test
    void areListedByUse() {
        List<Tag> found = tags.find(new TagQuery(Optional.empty(), "", Optional.of(false)));
        assertEquals(List.of("501"), found.stream().map(Tag::code).toList());
    }

    @Test
    void getALocalCodeAndTheLastPlaceWhenAdded() {
        Tag added = tags.add(new NewTag("", 5, "微笑服务", "attitude", 0));
        assertEquals("590", added.code());
        assertEquals(2, added.position());
        assertFalse(added.national());
        assertEquals(added, tags.get("590"));
        assertEquals(List.of("tag.edit"), audit.actions());
    }

    @Test
    void areNotAddedTwice() {
        assertEquals("tag_code_taken", refused(() -> tags.add(new NewTag("510", 5, "微笑服务", "attitude", 0))));
        assertEquals("tag_text_taken", refused(() -> tags.add(new NewTag("", 5, "一窗受理一次办结", "attitude", 0))));
        assertEquals("invalid_format", refused(() -> tags.add(new NewTag("410", 5, "微笑服务", "attitude", 0))));
        assertEquals("invalid_code", refused(() -> tags.add(new NewTag("", 5, "微笑服务", "price", 0))));
    }

    @Test
    void areRewordedAndReordered() {
        String id = tags.get("510").id();
        Tag changed = tags.change(id, new TagChange("一窗通办", "convenience", 7));
        assertEquals("一窗通办", changed.text());
        assertEquals(7, changed.position());
        assertEquals("510", changed.code());
        assertEquals(changed, tags.get("510"));
    }

    @Test
    void doNotTakeTheTextOfAnother() {
        tags.add(new NewTag("", 5, "微笑服务", "attitude", 0));
        String id = tags.get("510").id();
        assertEquals("tag_text_taken", refused(() -> tags.change(id, new TagChange("微笑服务", "attitude", 0))));
    }

    @Test
    void areDisabledAndEnabled() {
        String id = tags.get("510").id();
        assertFalse(tags.setEnabled(id, false).enabled());
        assertFalse(tags.get("510").enabled());
        tags.setEnabled(id, true);
        assertEquals(2, audit.actions().size());
    }

    @Test
    void areDeletedOnlyWhileUnused() {
        String unused = tags.get("406").id();
        tags.delete(unused);
        assertEquals("not_found", refused(() -> tags.get("406")));
        String used = tags.get("510").id();
        store.use(used);
        assertEquals("tag_in_use", refused(() -> tags.delete(used)));
    }

    @Test
    void comeInSets() {
        NewTagSet set = new NewTagSet(
                "PROVINCE", "省标准", "黑龙江省", "2", true, List.of(new NewTag("518", 5, "微笑服务", "attitude", 0)));
        assertEquals(1, tags.importSet(set).tags());
        assertEquals(List.of("PROVINCE"), tags.get("518").sets());
        assertEquals("2", tags.sets().get(0).version());
    }

    private static String refused(Runnable work) {
        return assertThrows(RefusedException.class, work::run).first().code().code();
    }
}

package org.zhengtong.rating.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.rating.api.Tag;
import org.zhengtong.rating.api.Tags.NewTag;
import org.zhengtong.rating.api.Tags.NewTagSet;

class TagSetImportTest {

    private final TagSnapshot empty = new TagSnapshot(List.of(), List.of());

    @Test
    void keepsNationalCodesAndGivesLocalOnesToTheRest() {
        TagSnapshot tags = after(empty, national("1", tag("510", 5, "一次办结")), local("1", tag("", 5, "态度好")));
        assertEquals("一次办结", tags.find("510").orElseThrow().text());
        assertTrue(tags.find("510").orElseThrow().national());
        assertEquals("态度好", tags.find("590").orElseThrow().text());
        assertFalse(tags.find("590").orElseThrow().national());
    }

    @Test
    void mergesTagsOfTheSameTextAndLevel() {
        TagSnapshot tags = after(empty, national("1", tag("510", 5, "一次办结")), local("1", tag("", 5, "一次办结")));
        assertEquals(1, tags.all().size());
        assertEquals(List.of("LOCAL", "NATIONAL"), tags.all().get(0).sets());
    }

    @Test
    void doesNotMergeTheSameTextOfAnotherLevel() {
        TagSnapshot tags = after(empty, national("1", tag("510", 5, "态度好")), local("1", tag("", 4, "态度好")));
        assertEquals(2, tags.all().size());
    }

    @Test
    void rewordsATagOfTheSameCode() {
        TagSnapshot before = after(empty, national("1", tag("510", 5, "一次办结")));
        String id = before.find("510").orElseThrow().id();
        Tag reworded =
                after(before, national("2", tag("510", 5, "一次就办结"))).find("510").orElseThrow();
        assertEquals("一次就办结", reworded.text());
        assertEquals(id, reworded.id());
    }

    @Test
    void givesALocalTagItsNationalCodeOnceThereIsOne() {
        TagSnapshot before = after(empty, local("1", tag("", 5, "态度好")));
        Tag renumbered =
                after(before, national("1", tag("518", 5, "态度好"))).find("518").orElseThrow();
        assertTrue(renumbered.national());
        assertEquals(List.of("LOCAL", "NATIONAL"), renumbered.sets());
    }

    @Test
    void disablesATagThatNoSetNamesAnyMore() {
        TagSnapshot before = after(empty, local("1", tag("", 5, "态度好"), tag("", 5, "效率高")));
        TagSnapshot after = after(before, local("2", tag("", 5, "效率高")));
        assertFalse(after.find("590").orElseThrow().enabled());
        assertTrue(after.find("591").orElseThrow().enabled());
    }

    @Test
    void leavesATagEnabledThatAnotherSetNames() {
        TagSnapshot before = after(empty, national("1", tag("510", 5, "一次办结")), local("1", tag("", 5, "一次办结")));
        Tag left = after(before, local("2", tag("", 5, "效率高"))).find("510").orElseThrow();
        assertTrue(left.enabled());
        assertEquals(List.of("NATIONAL"), left.sets());
    }

    @Test
    void doesNotEnableATagThatWasDisabledByHand() {
        TagSnapshot before = after(empty, national("1", tag("510", 5, "一次办结")));
        Tag disabled = TagEdits.setEnabled(before.all().get(0), false);
        TagSnapshot after = after(new TagSnapshot(List.of(disabled), List.of()), national("2", tag("510", 5, "一次办结")));
        assertFalse(after.find("510").orElseThrow().enabled());
    }

    @Test
    void changesNothingWhenTheSameSetComesAgain() {
        TagSnapshot before = after(empty, national("1", tag("510", 5, "一次办结")));
        assertEquals(List.of(), TagSetImport.apply(national("1", tag("510", 5, "一次办结")), before));
    }

    @Test
    void refusesASetAsAWholeForOneCodeThatStandsTwice() {
        NewTagSet set = national("1", tag("510", 5, "一次办结"), tag("511", 5, "先受理"), tag("510", 5, "不跑"));
        RefusedException refused = assertThrows(RefusedException.class, () -> TagSetImport.apply(set, empty));
        assertEquals("tag_code_taken", refused.first().code().code());
        assertEquals("tags[2].code", refused.first().field());
    }

    @Test
    void refusesTextsThatStandTwiceAndWrongCodes() {
        NewTagSet set = national("1", tag("410", 5, "一次办结"), tag("511", 5, "一次办结"), tag("", 6, "x"));
        RefusedException refused = assertThrows(RefusedException.class, () -> TagSetImport.apply(set, empty));
        assertEquals(
                List.of("tags[0].code invalid_format", "tags[1].text tag_text_taken", "tags[2].level level_invalid"),
                refused.refusals().stream()
                        .map(refusal -> refusal.field() + " " + refusal.code().code())
                        .toList());
    }

    private static TagSnapshot after(TagSnapshot before, NewTagSet... sets) {
        Map<String, Tag> tags = new HashMap<>();
        before.all().forEach(tag -> tags.put(tag.id(), tag));
        for (NewTagSet set : sets) {
            TagSetImport.apply(set, new TagSnapshot(List.copyOf(tags.values()), List.of()))
                    .forEach(tag -> tags.put(tag.id(), tag));
        }
        return new TagSnapshot(List.copyOf(tags.values()), List.of());
    }

    private static NewTagSet national(String version, NewTag... tags) {
        return new NewTagSet("NATIONAL", "国家标签", "国家方案", version, true, List.of(tags));
    }

    private static NewTagSet local(String version, NewTag... tags) {
        return new NewTagSet("LOCAL", "本地标签", "大庆市", version, false, List.of(tags));
    }

    private static NewTag tag(String code, int level, String text) {
        return new NewTag(code, level, text, "attitude", 0);
    }
}

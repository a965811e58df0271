package org.zhengtong.rating.domain;

import org.zhengtong.rating.api.Aspect;
import org.zhengtong.rating.api.Tag;

/** A tag as it was when somebody ticked it: later changes do not touch it (GR-027). */
public record TickedTag(String tagId, String code, boolean national, String text, Aspect aspect) {

    public static TickedTag of(Tag tag) {
        return new TickedTag(tag.id(), tag.code(), tag.national(), tag.text(), tag.aspect());
    }
}

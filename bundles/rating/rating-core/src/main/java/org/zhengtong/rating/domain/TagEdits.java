package org.zhengtong.rating.domain;

import java.util.List;
import java.util.function.Predicate;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.rating.api.Aspect;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.RatingRefusal;
import org.zhengtong.rating.api.Tag;
import org.zhengtong.rating.api.Tags.NewTag;
import org.zhengtong.rating.api.Tags.TagChange;

/** Changes of single tags (GR-027). */
public final class TagEdits {

    private TagEdits() {}

    /** @throws RefusedException if a field is wrong, or code or text are taken */
    public static Tag add(NewTag tag, TagSnapshot present) {
        Refusals refusals = new Refusals();
        TagChecks.check(refusals, "", tag);
        refusals.throwIfAny();
        Level level = Level.of(tag.level()).orElseThrow();
        Predicate<String> taken = code -> present.find(code).isPresent();
        if (taken.test(tag.code())) {
            refusals.add(RatingRefusal.TAG_CODE_TAKEN, "code", tag.code());
        }
        if (present.find(level, tag.text()).isPresent()) {
            refusals.add(RatingRefusal.TAG_TEXT_TAKEN, "text", tag.text());
        }
        refusals.throwIfAny();
        String code = tag.code().isEmpty() ? localCode(level, taken) : tag.code();
        int position = tag.position() == 0 ? present.nextPosition(level) : tag.position();
        Aspect aspect = Aspect.of(tag.aspect()).orElseThrow();
        return new Tag(Ids.next(), code, false, level, tag.text(), aspect, List.of(), position, true);
    }

    private static String localCode(Level level, Predicate<String> taken) {
        return LocalCodes.next(level, taken)
                .orElseThrow(() -> new RefusedException(RatingRefusal.TAG_CODES_USED_UP, "code"));
    }

    /** @throws RefusedException if a field is wrong, or the text is another tag's */
    public static Tag change(Tag tag, TagChange change, TagSnapshot present) {
        Refusals refusals = new Refusals();
        TagChecks.check(refusals, change);
        boolean taken = present.find(tag.level(), change.text())
                .filter(other -> !other.id().equals(tag.id()))
                .isPresent();
        if (taken) {
            refusals.add(RatingRefusal.TAG_TEXT_TAKEN, "text", change.text());
        }
        refusals.throwIfAny();
        return new Tag(
                tag.id(),
                tag.code(),
                tag.national(),
                tag.level(),
                change.text(),
                Aspect.of(change.aspect()).orElseThrow(),
                tag.sets(),
                change.position() == 0 ? tag.position() : change.position(),
                tag.enabled());
    }

    public static Tag setEnabled(Tag tag, boolean enabled) {
        return new Tag(
                tag.id(),
                tag.code(),
                tag.national(),
                tag.level(),
                tag.text(),
                tag.aspect(),
                tag.sets(),
                tag.position(),
                enabled);
    }
}

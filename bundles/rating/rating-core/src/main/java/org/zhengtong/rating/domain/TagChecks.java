package org.zhengtong.rating.domain;

import java.util.Arrays;
import java.util.List;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.rating.api.Aspect;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.RatingRefusal;
import org.zhengtong.rating.api.Tags.NewTag;
import org.zhengtong.rating.api.Tags.TagChange;

/** Form of tags that are added or changed. */
public final class TagChecks {

    private static final int MAX_TEXT = 100;
    private static final List<String> ASPECTS =
            Arrays.stream(Aspect.values()).map(Aspect::code).toList();

    private TagChecks() {}

    /** @param prefix what stands before the names of the fields, for instance {@code tags[2].} */
    public static void check(Refusals refusals, String prefix, NewTag tag) {
        Level.of(tag.level())
                .ifPresentOrElse(
                        level -> checkCode(refusals, prefix, tag, level),
                        () -> refusals.add(RatingRefusal.LEVEL_INVALID, prefix + "level"));
        checkText(refusals, prefix, tag.text(), tag.aspect(), tag.position());
    }

    public static void check(Refusals refusals, TagChange change) {
        checkText(refusals, "", change.text(), change.aspect(), change.position());
    }

    private static void checkCode(Refusals refusals, String prefix, NewTag tag, Level level) {
        if (!tag.code().isEmpty() && !LocalCodes.belongsTo(level, tag.code())) {
            refusals.add(CommonRefusal.INVALID_FORMAT, prefix + "code", LocalCodes.FORM_TEXT);
        }
    }

    private static void checkText(Refusals refusals, String prefix, String text, String aspect, int position) {
        refusals.required(prefix + "text", text, MAX_TEXT).oneOf(prefix + "aspect", aspect, ASPECTS);
        if (position < 0) {
            refusals.add(CommonRefusal.OUT_OF_RANGE, prefix + "position", 0, Integer.MAX_VALUE);
        }
    }
}

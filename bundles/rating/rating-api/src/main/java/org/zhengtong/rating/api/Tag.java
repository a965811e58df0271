package org.zhengtong.rating.api;

import java.util.List;

/**
 * A reason that can be ticked (评价标签, GR-022). It belongs to exactly one level.
 *
 * @param code exchange code of three digits, or a local one; the first digit is the level
 * @param national whether the code is the nation's; only such codes are reported upward
 * @param sets codes of the sets it belongs to, for instance {@code BASE}
 * @param position place among the tags of its level
 */
public record Tag(
        String id,
        String code,
        boolean national,
        Level level,
        String text,
        Aspect aspect,
        List<String> sets,
        int position,
        boolean enabled) {

    public Tag {
        sets = List.copyOf(sets);
    }
}

package org.zhengtong.rating;

import java.util.List;
import java.util.stream.Stream;
import org.zhengtong.rating.api.Aspect;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.Tag;
import org.zhengtong.rating.domain.TagSnapshot;

/** One national tag per level, a disabled one, and a local one. */
public final class TagFixture {

    public static final String DISABLED = "501";
    public static final String LOCAL = "194";

    private static final List<Tag> TAGS = Stream.of(
                    tag("108", 1, "在办事指南之外增加新的审批条件", true),
                    tag("207", 2, "没有提供材料样本", true),
                    tag("307", 3, "一次性告知需要补正的材料", true),
                    tag("406", 4, "填写一张表单就可完成申报", true),
                    tag("510", 5, "一窗受理一次办结", true),
                    tag(LOCAL, 1, "办事体验非常差", true),
                    tag(DISABLED, 5, "停用的标签", false))
            .toList();

    private TagFixture() {}

    public static TagSnapshot tags() {
        return new TagSnapshot(TAGS, List.of());
    }

    private static Tag tag(String code, int level, String text, boolean enabled) {
        return new Tag(
                "id-" + code,
                code,
                !code.equals(LOCAL),
                Level.of(level).orElseThrow(),
                text,
                Aspect.PROCESS,
                List.of("BASE"),
                1,
                enabled);
    }
}

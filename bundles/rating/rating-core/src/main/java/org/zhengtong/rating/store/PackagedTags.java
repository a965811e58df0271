package org.zhengtong.rating.store;

import java.util.List;
import java.util.Locale;
import org.zhengtong.rating.api.Tags.NewTag;
import org.zhengtong.rating.api.Tags.NewTagSet;

/** The three sets that are installed on the first start (GR-024 to GR-026). */
final class PackagedTags {

    private static final String NATIONAL_SCHEME = "全国一体化在线政务服务平台政务服务“好差评”系统建设方案";
    private static final String CITY = "大庆市政务服务“好差评”平台";

    private PackagedTags() {}

    /** The national set first, so that the others meet its codes. */
    static List<NewTagSet> sets() {
        return List.of(
                set("NATIONAL", "国家评价标签", NATIONAL_SCHEME, true),
                set("BASE", "基础评价标签", CITY, false),
                set("EXTENDED", "扩展评价标签", CITY, false));
    }

    private static NewTagSet set(String code, String title, String origin, boolean national) {
        List<NewTag> tags = PackagedFile.read("tags-" + code.toLowerCase(Locale.ROOT) + ".csv").stream()
                .map(PackagedTags::tag)
                .toList();
        return new NewTagSet(code, title, origin, "1.0", national, tags);
    }

    private static NewTag tag(String[] values) {
        return new NewTag(values[0], Integer.parseInt(values[1]), values[4], values[3], Integer.parseInt(values[2]));
    }
}

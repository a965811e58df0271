package org.zhengtong.rating.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.rating.api.Aspect;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.RatingRefusal;
import org.zhengtong.rating.api.Tag;
import org.zhengtong.rating.api.Tags.NewTag;
import org.zhengtong.rating.api.Tags.NewTagSet;

/**
 * Lays a set of tags over those that are there (GR-023 to GR-026). A tag is the same one if its code is, or if text and
 * level are; it then takes the wording of the set, and joins it. A tag that no set names any more is disabled.
 */
public final class TagSetImport {

    private static final Pattern SET_CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,19}");

    private final NewTagSet set;
    private final List<Tag> before;
    private final List<Tag> tags = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    private TagSetImport(NewTagSet set, TagSnapshot before) {
        this.set = set;
        this.before = before.all();
        this.before.forEach(tag -> codes.add(tag.code()));
        set.tags().forEach(tag -> codes.add(tag.code()));
    }

    /**
     * The tags that are new or changed.
     *
     * @throws RefusedException the set as a whole
     */
    public static List<Tag> apply(NewTagSet set, TagSnapshot before) {
        check(set);
        TagSetImport work = new TagSetImport(set, before);
        set.tags().forEach(work::add);
        work.leaveOthers();
        return work.tags.stream().filter(tag -> !before.all().contains(tag)).toList();
    }

    private static void check(NewTagSet set) {
        Refusals refusals = new Refusals()
                .required("code", set.code(), 20)
                .matches("code", set.code(), SET_CODE, "大写字母开头的 2 至 20 位大写字母、数字和下划线")
                .required("title", set.title(), 100)
                .required("origin", set.origin(), 100)
                .required("version", set.version(), 40);
        Set<String> codes = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < set.tags().size(); i++) {
            NewTag tag = set.tags().get(i);
            String prefix = "tags[" + i + "].";
            TagChecks.check(refusals, prefix, tag);
            if (!tag.code().isEmpty() && !codes.add(tag.code())) {
                refusals.add(RatingRefusal.TAG_CODE_TAKEN, prefix + "code", tag.code());
            }
            if (!texts.add(tag.level() + tag.text())) {
                refusals.add(RatingRefusal.TAG_TEXT_TAKEN, prefix + "text", tag.text());
            }
        }
        refusals.throwIfAny();
    }

    private void add(NewTag tag) {
        Level level = Level.of(tag.level()).orElseThrow();
        tags.add(same(tag, level).map(known -> joined(known, tag)).orElseGet(() -> created(tag, level)));
    }

    private Optional<Tag> same(NewTag tag, Level level) {
        Optional<Tag> byCode =
                before.stream().filter(known -> known.code().equals(tag.code())).findFirst();
        return byCode.or(() -> before.stream()
                .filter(known -> known.level() == level && known.text().equals(tag.text()))
                .findFirst());
    }

    /** A local code gives way to the one of the nation. */
    private Tag joined(Tag known, NewTag tag) {
        boolean takesCode = set.national() && !known.national() && !tag.code().isEmpty();
        return new Tag(
                known.id(),
                takesCode ? tag.code() : known.code(),
                known.national() || takesCode,
                known.level(),
                tag.text(),
                Aspect.of(tag.aspect()).orElseThrow(),
                with(known.sets()),
                tag.position() == 0 ? known.position() : tag.position(),
                known.enabled() || known.sets().isEmpty());
    }

    private Tag created(NewTag tag, Level level) {
        String code = tag.code().isEmpty() ? localCode(level) : tag.code();
        codes.add(code);
        return new Tag(
                Ids.next(),
                code,
                set.national() && !tag.code().isEmpty(),
                level,
                tag.text(),
                Aspect.of(tag.aspect()).orElseThrow(),
                List.of(set.code()),
                tag.position() == 0 ? tags.size() + before.size() + 1 : tag.position(),
                true);
    }

    private String localCode(Level level) {
        return LocalCodes.next(level, codes::contains)
                .orElseThrow(() -> new RefusedException(RatingRefusal.TAG_CODES_USED_UP, "tags"));
    }

    private List<String> with(List<String> sets) {
        return Stream.concat(sets.stream(), Stream.of(set.code()))
                .distinct()
                .sorted()
                .toList();
    }

    private void leaveOthers() {
        Set<String> named = new HashSet<>();
        tags.forEach(tag -> named.add(tag.id()));
        before.stream()
                .filter(tag -> tag.sets().contains(set.code()) && !named.contains(tag.id()))
                .map(this::left)
                .forEach(tags::add);
    }

    private Tag left(Tag tag) {
        List<String> rest =
                tag.sets().stream().filter(code -> !code.equals(set.code())).toList();
        return new Tag(
                tag.id(),
                tag.code(),
                tag.national(),
                tag.level(),
                tag.text(),
                tag.aspect(),
                rest,
                tag.position(),
                tag.enabled() && !rest.isEmpty());
    }
}

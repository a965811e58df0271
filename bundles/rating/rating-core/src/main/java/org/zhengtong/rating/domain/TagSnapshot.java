package org.zhengtong.rating.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.Tag;
import org.zhengtong.rating.api.TagQuery;
import org.zhengtong.rating.api.TagSet;

/** All tags at one moment. */
public final class TagSnapshot {

    private static final Comparator<Tag> ORDER = Comparator.comparing(Tag::level, Comparator.reverseOrder())
            .thenComparing(Tag::position)
            .thenComparing(Tag::code);

    private final List<Tag> tags;
    private final List<TagSet> sets;
    private final Map<String, Tag> byCodeOrId = new HashMap<>();

    public TagSnapshot(List<Tag> tags, List<TagSet> sets) {
        this.tags = tags.stream().sorted(ORDER).toList();
        this.sets = List.copyOf(sets);
        tags.forEach(tag -> {
            byCodeOrId.put(tag.code(), tag);
            byCodeOrId.put(tag.id(), tag);
        });
    }

    public Optional<Tag> find(String codeOrId) {
        return Optional.ofNullable(byCodeOrId.get(codeOrId));
    }

    public Optional<Tag> find(Level level, String text) {
        return tags.stream()
                .filter(tag -> tag.level() == level && tag.text().equals(text))
                .findFirst();
    }

    public List<Tag> all() {
        return tags;
    }

    public List<TagSet> sets() {
        return sets;
    }

    public List<Tag> find(TagQuery query) {
        return tags.stream()
                .filter(tag -> query.level().map(tag.level()::equals).orElse(true))
                .filter(tag ->
                        query.enabled().map(enabled -> enabled == tag.enabled()).orElse(true))
                .filter(tag -> query.set().isEmpty() || tag.sets().contains(query.set()))
                .toList();
    }

    /** The place behind the last tag of a level. */
    public int nextPosition(Level level) {
        return tags.stream()
                        .filter(tag -> tag.level() == level)
                        .mapToInt(Tag::position)
                        .max()
                        .orElse(0)
                + 1;
    }
}

package org.zhengtong.rating.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.rating.TagFixture;
import org.zhengtong.rating.api.Tag;
import org.zhengtong.rating.api.TagSet;
import org.zhengtong.rating.domain.TagSnapshot;

/** Tags in a map, by id. */
final class InMemoryTags implements TagStore {

    private final Map<String, Tag> tags = new LinkedHashMap<>();
    private final List<TagSet> sets = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    InMemoryTags() {
        save(TagFixture.tags().all());
    }

    void use(String id) {
        used.add(id);
    }

    @Override
    public TagSnapshot load() {
        return new TagSnapshot(List.copyOf(tags.values()), sets);
    }

    @Override
    public Optional<Tag> find(String id) {
        return Optional.ofNullable(tags.get(id));
    }

    @Override
    public void save(List<Tag> saved) {
        saved.forEach(tag -> tags.put(tag.id(), tag));
    }

    @Override
    public void saveSet(TagSet set) {
        sets.add(set);
    }

    @Override
    public void delete(String id) {
        tags.remove(id);
    }

    @Override
    public boolean isUsed(String id) {
        return used.contains(id);
    }
}

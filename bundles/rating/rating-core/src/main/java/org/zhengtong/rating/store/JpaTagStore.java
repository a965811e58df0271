package org.zhengtong.rating.store;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.rating.api.Tag;
import org.zhengtong.rating.api.TagSet;
import org.zhengtong.rating.api.Tags.NewTagSet;
import org.zhengtong.rating.app.TagStore;
import org.zhengtong.rating.domain.TagSetImport;
import org.zhengtong.rating.domain.TagSnapshot;

/** Tags by JPA: they are few, and looked after one by one. Installs the packaged sets when there are none. */
@Component
public final class JpaTagStore implements TagStore {

    private final Transactions transactions;
    private final EntityManagerFactory unit;

    @Activate
    public JpaTagStore(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=rating)") EntityManagerFactory unit,
            @Reference(target = "(schema=rating)") SchemaReady ready) {
        this.transactions = transactions;
        this.unit = unit;
        Seeding.whenEmpty(transactions, "rating_tag", () -> PackagedTags.sets().forEach(this::install));
    }

    private void install(NewTagSet set) {
        save(TagSetImport.apply(set, load()));
        saveSet(new TagSet(
                set.code(), set.title(), set.origin(), set.version(), set.tags().size()));
    }

    @Override
    public TagSnapshot load() {
        List<Tag> tags = entities()
                .createQuery("select distinct t from TagEntity t left join fetch t.sets", TagEntity.class)
                .getResultStream()
                .map(TagEntity::toTag)
                .toList();
        List<TagSet> sets = entities()
                .createQuery("select s from TagSetEntity s order by s.code", TagSetEntity.class)
                .getResultStream()
                .map(set -> set.toSet(count(tags, set.code())))
                .toList();
        return new TagSnapshot(tags, sets);
    }

    private static int count(List<Tag> tags, String set) {
        return (int) tags.stream().filter(tag -> tag.sets().contains(set)).count();
    }

    @Override
    public Optional<Tag> find(String id) {
        return Optional.ofNullable(entities().find(TagEntity.class, id)).map(TagEntity::toTag);
    }

    @Override
    public void save(List<Tag> tags) {
        for (Tag tag : tags) {
            TagEntity known = entities().find(TagEntity.class, tag.id());
            if (known == null) {
                entities().persist(new TagEntity(tag));
            } else {
                known.fill(tag);
            }
        }
    }

    @Override
    public void saveSet(TagSet set) {
        TagSetEntity known = entities().find(TagSetEntity.class, set.code());
        if (known == null) {
            entities().persist(new TagSetEntity(set));
        } else {
            known.fill(set);
        }
    }

    @Override
    public void delete(String id) {
        Optional.ofNullable(entities().find(TagEntity.class, id)).ifPresent(entities()::remove);
    }

    @Override
    public boolean isUsed(String id) {
        return transactions
                .sql()
                .first("select tag_id from rating_rating_tag where tag_id = ?", row -> row.text("tag_id"), id)
                .isPresent();
    }

    private EntityManager entities() {
        return transactions.entityManager(unit);
    }
}

package org.zhengtong.rating.app;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.rating.api.RatingRefusal;
import org.zhengtong.rating.api.Tag;
import org.zhengtong.rating.api.TagQuery;
import org.zhengtong.rating.api.TagSet;
import org.zhengtong.rating.api.Tags;
import org.zhengtong.rating.domain.TagEdits;
import org.zhengtong.rating.domain.TagSetImport;

/** Looks after the tags: every change is one transaction, audited, and refreshes the catalogue. */
@Component
public final class TagsService implements Tags {

    private static final String EDIT = "tag.edit";

    private final Transactions transactions;
    private final TagStore store;
    private final TagCatalogue catalogue;
    private final AuditLog audit;

    @Activate
    public TagsService(
            @Reference Transactions transactions,
            @Reference TagStore store,
            @Reference TagCatalogue catalogue,
            @Reference AuditLog audit) {
        this.transactions = transactions;
        this.store = store;
        this.catalogue = catalogue;
        this.audit = audit;
    }

    @Override
    public List<Tag> find(TagQuery query) {
        return catalogue.present().find(query);
    }

    @Override
    public Tag get(String codeOrId) {
        return catalogue.present().find(codeOrId).orElseThrow(() -> notFound(codeOrId));
    }

    @Override
    public List<TagSet> sets() {
        return catalogue.present().sets();
    }

    @Override
    public Tag add(NewTag tag) {
        return changing(() -> save(TagEdits.add(tag, store.load()), "add"));
    }

    @Override
    public Tag change(String id, TagChange change) {
        return changing(() -> save(TagEdits.change(known(id), change, store.load()), "change"));
    }

    @Override
    public Tag setEnabled(String id, boolean enabled) {
        return changing(() -> save(TagEdits.setEnabled(known(id), enabled), enabled ? "enable" : "disable"));
    }

    @Override
    public void delete(String id) {
        changing(() -> {
            Tag tag = known(id);
            if (store.isUsed(id)) {
                throw new RefusedException(RatingRefusal.TAG_IN_USE, "id");
            }
            store.delete(id);
            record(tag, "delete");
            return tag;
        });
    }

    @Override
    public TagSet importSet(NewTagSet set) {
        return changing(() -> {
            List<Tag> changed = TagSetImport.apply(set, store.load());
            TagSet installed = new TagSet(
                    set.code(),
                    set.title(),
                    set.origin(),
                    set.version(),
                    set.tags().size());
            store.save(changed);
            store.saveSet(installed);
            audit.record(AuditEvent.done(
                    EDIT, "tag-set", set.code(), Map.of("version", set.version(), "changed", "" + changed.size())));
            return installed;
        });
    }

    private Tag save(Tag tag, String change) {
        store.save(List.of(tag));
        record(tag, change);
        return tag;
    }

    private void record(Tag tag, String change) {
        audit.record(AuditEvent.done(
                EDIT, "tag", tag.id(), Map.of("change", change, "code", tag.code(), "text", tag.text())));
    }

    private Tag known(String id) {
        return store.find(id).orElseThrow(() -> notFound(id));
    }

    private static RefusedException notFound(String id) {
        return new RefusedException(CommonRefusal.NOT_FOUND, "", id);
    }

    private <T> T changing(Supplier<T> change) {
        return Repeats.whenInConflict(transactions, () -> {
            transactions.afterCommit(catalogue::refresh);
            return change.get();
        });
    }
}

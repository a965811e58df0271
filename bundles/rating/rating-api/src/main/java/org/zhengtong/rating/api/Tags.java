package org.zhengtong.rating.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The tags of ratings. Answers come from a cache. Needs {@code tag.read} and {@code tag.edit}; changes are audited, and
 * never touch the wording that earlier ratings keep.
 */
@ProviderType
public interface Tags {

    /** By level, best first, and position. */
    List<Tag> find(TagQuery query);

    /** @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found} */
    Tag get(String codeOrId);

    /** @throws org.zhengtong.platform.api.refusal.RefusedException {@code tag_code_taken}, {@code tag_text_taken}, or wrong fields */
    Tag add(NewTag tag);

    /**
     * Rewords, moves or re-orders a tag; level and code stay.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found}, {@code tag_text_taken}, or wrong fields
     */
    Tag change(String id, TagChange change);

    /** @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found} */
    Tag setEnabled(String id, boolean enabled);

    /** @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found}, {@code tag_in_use} */
    void delete(String id);

    /** The installed sets. */
    List<TagSet> sets();

    /**
     * Installs a set, or a new version of one. Tags of the same code, or of the same text and level, are one tag; a tag
     * that no set names any more is disabled.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException the whole set, if a code or a text stands twice in it or a
     *     tag is wrong
     */
    TagSet importSet(NewTagSet set);

    /**
     * A tag to add.
     *
     * @param code empty for the next free local code
     * @param position 0 for the last place of its level
     */
    record NewTag(String code, int level, String text, String aspect, int position) {
        public NewTag {
            code = Texts.orEmpty(code);
            text = Texts.orEmpty(text);
            aspect = Texts.orEmpty(aspect);
        }
    }

    /**
     * New wording, aspect and place of a tag.
     *
     * @param position 0 leaves the place as it is
     */
    record TagChange(String text, String aspect, int position) {
        public TagChange {
            text = Texts.orEmpty(text);
            aspect = Texts.orEmpty(aspect);
        }
    }

    /**
     * A set to install; {@code national} says whether its codes are the nation's. Tags without code keep the code of the
     * tag of the same text, or get a local one.
     */
    record NewTagSet(String code, String title, String origin, String version, boolean national, List<NewTag> tags) {
        public NewTagSet {
            code = Texts.orEmpty(code);
            title = Texts.orEmpty(title);
            origin = Texts.orEmpty(origin);
            version = Texts.orEmpty(version);
            tags = List.copyOf(tags);
        }
    }
}

package org.zhengtong.rating.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.zhengtong.rating.api.TagSet;

/** A set of tags as a row. */
@Entity
@Table(name = "rating_tag_set")
class TagSetEntity extends Timestamped {

    @Id
    private String code;

    private String title;
    private String origin;

    @Column(name = "set_version")
    private String setVersion;

    protected TagSetEntity() {}

    TagSetEntity(TagSet set) {
        code = set.code();
        fill(set);
    }

    final void fill(TagSet set) {
        title = set.title();
        origin = set.origin();
        setVersion = set.version();
        touch();
    }

    /** @param tags how many tags the set names */
    TagSet toSet(int tags) {
        return new TagSet(code, title, origin, setVersion, tags);
    }

    String code() {
        return code;
    }
}

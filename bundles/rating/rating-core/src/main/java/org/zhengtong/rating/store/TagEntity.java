package org.zhengtong.rating.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.Table;
import org.zhengtong.rating.api.Aspect;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.Tag;

/** A tag as a row, with the sets that name it. */
@Entity
@Table(name = "rating_tag")
class TagEntity extends Timestamped {

    @Id
    private String id;

    private String code;

    @Column(name = "national_code")
    private boolean national;

    @Column(name = "tag_level")
    private int level;

    @Column(name = "tag_text")
    private String text;

    @Enumerated(EnumType.STRING)
    private Aspect aspect;

    @Column(name = "place")
    private int position;

    private boolean enabled;

    @ElementCollection
    @CollectionTable(name = "rating_tag_set_member", joinColumns = @JoinColumn(name = "tag_id"))
    @Column(name = "set_code")
    private Set<String> sets = new HashSet<>();

    protected TagEntity() {}

    TagEntity(Tag tag) {
        id = tag.id();
        fill(tag);
    }

    final void fill(Tag tag) {
        code = tag.code();
        national = tag.national();
        level = tag.level().value();
        text = tag.text();
        aspect = tag.aspect();
        position = tag.position();
        enabled = tag.enabled();
        sets.clear();
        sets.addAll(tag.sets());
        touch();
    }

    Tag toTag() {
        List<String> named = sets.stream().sorted().toList();
        return new Tag(id, code, national, Level.of(level).orElseThrow(), text, aspect, named, position, enabled);
    }
}

package org.zhengtong.rating.app;

import java.util.List;
import java.util.Optional;
import org.zhengtong.rating.api.Tag;
import org.zhengtong.rating.api.TagSet;
import org.zhengtong.rating.domain.TagSnapshot;

/** Rows of tags and of their sets. Every method runs in the transaction of its caller. */
public interface TagStore {

    TagSnapshot load();

    Optional<Tag> find(String id);

    void save(List<Tag> tags);

    void saveSet(TagSet set);

    void delete(String id);

    /** Whether a rating has ticked the tag. */
    boolean isUsed(String id);
}

package org.zhengtong.rating.app;

import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.rating.api.ObjectType;
import org.zhengtong.rating.api.RatingObject;

/** Rows of rating objects. Every method runs in the transaction of its caller. */
public interface ObjectStore {

    Optional<RatingObject> find(String code);

    /** By code; one row more than the page holds, when there is one. */
    List<RatingObject> find(Optional<ObjectType> type, PageRequest page);

    void insert(List<RatingObject> objects);
}

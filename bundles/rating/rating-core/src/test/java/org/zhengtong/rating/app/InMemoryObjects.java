package org.zhengtong.rating.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.rating.SmallTown;
import org.zhengtong.rating.api.ObjectType;
import org.zhengtong.rating.api.RatingObject;

/** Rating objects in a map; one hall, and one that was closed. */
final class InMemoryObjects implements ObjectStore {

    private final Map<String, RatingObject> objects = new TreeMap<>();

    InMemoryObjects() {
        insert(List.of(
                new RatingObject("H01", ObjectType.HALL, "大庆市政务服务中心", SmallTown.CITY, "", true),
                new RatingObject("H00", ObjectType.HALL, "旧大厅", SmallTown.CITY, "", false)));
    }

    @Override
    public Optional<RatingObject> find(String code) {
        return Optional.ofNullable(objects.get(code));
    }

    @Override
    public List<RatingObject> find(Optional<ObjectType> type, PageRequest page) {
        return objects.values().stream()
                .filter(object -> type.map(object.type()::equals).orElse(true))
                .limit(page.limit() + 1L)
                .toList();
    }

    @Override
    public void insert(List<RatingObject> inserted) {
        inserted.forEach(object -> objects.put(object.code(), object));
    }
}

package org.zhengtong.rating.rest;

import java.util.EnumMap;
import java.util.Map;

/** Counts with a zero for what does not occur. */
final class Counts {

    private Counts() {}

    static <E extends Enum<E>> Map<E, Long> of(Class<E> type, Map<E, Long> counts) {
        Map<E, Long> all = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            all.put(constant, counts.getOrDefault(constant, 0L));
        }
        return all;
    }
}

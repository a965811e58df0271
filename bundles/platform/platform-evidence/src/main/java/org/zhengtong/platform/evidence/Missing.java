package org.zhengtong.platform.evidence;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Numbers that were passed over, as ranges. */
final class Missing {

    private final NavigableMap<Long, Long> ranges = new TreeMap<>();

    void add(long first, long last) {
        if (first <= last) {
            ranges.put(first, last);
        }
    }

    /** @return whether the number was missing */
    boolean remove(long number) {
        Map.Entry<Long, Long> range = ranges.floorEntry(number);
        if (range == null || range.getValue() < number) {
            return false;
        }
        ranges.remove(range.getKey());
        add(range.getKey(), number - 1);
        add(number + 1, range.getValue());
        return true;
    }

    void forEach(BiConsumer<Long, Long> action) {
        ranges.forEach(action);
    }
}

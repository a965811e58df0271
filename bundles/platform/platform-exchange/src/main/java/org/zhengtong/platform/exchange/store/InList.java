package org.zhengtong.platform.exchange.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Many values for {@code in (…)}, in portions of one size, so that the database sees one statement over and over; the last
 * portion is filled up with its last value.
 */
final class InList {

    private static final int SIZE = 100;

    /** As many placeholders as a portion has values. */
    static final String PLACEHOLDERS = String.join(", ", Collections.nCopies(SIZE, "?"));

    private InList() {}

    static List<List<Object>> portions(Collection<String> values) {
        List<String> all = List.copyOf(values);
        List<List<Object>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            portions.add(filled(all.subList(from, Math.min(from + SIZE, all.size()))));
        }
        return portions;
    }

    private static List<Object> filled(List<String> values) {
        List<Object> portion = new ArrayList<>(values);
        portion.addAll(Collections.nCopies(SIZE - values.size(), values.get(values.size() - 1)));
        return portion;
    }
}

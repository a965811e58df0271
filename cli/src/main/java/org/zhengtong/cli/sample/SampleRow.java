package org.zhengtong.cli.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row of the sample, filled column by column; what is not set is empty. */
final class SampleRow {

    private final Map<String, String> values = new HashMap<>();

    void set(String column, String value) {
        if (!SampleCases.HEADER.contains(column)) {
            throw new IllegalArgumentException("no column " + column);
        }
        values.put(column, value);
    }

    String get(String column) {
        return values.getOrDefault(column, "");
    }

    List<String> values() {
        return SampleCases.HEADER.stream().map(this::get).toList();
    }
}

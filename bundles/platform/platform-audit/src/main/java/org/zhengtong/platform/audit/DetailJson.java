package org.zhengtong.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The further facts of an entry as JSON, sorted by key. */
final class DetailJson {

    private static final int LONGEST_VALUE = 2000;
    private static final String NOTHING = "{}";
    private static final ObjectMapper JSON = new ObjectMapper();

    private DetailJson() {}

    static String write(Map<String, String> detail) {
        if (detail.isEmpty()) {
            return NOTHING;
        }
        Map<String, String> sorted = new TreeMap<>();
        detail.forEach((key, value) -> sorted.put(key, Texts.fit(value, LONGEST_VALUE)));
        try {
            return JSON.writeValueAsString(sorted);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("detail cannot be written", e);
        }
    }

    static Map<String, String> read(String json) {
        if (NOTHING.equals(json)) {
            return Map.of();
        }
        try {
            return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException notWrittenHere) {
            return Map.of("changed", json);
        }
    }
}

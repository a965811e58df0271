package org.zhengtong.connector.province.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A configured table from our codes to the province's. */
public record CodeTable(Map<String, String> codes) {

    public CodeTable {
        codes = Map.copyOf(codes);
    }

    /**
     * Reads {@code ours=theirs,ours=theirs}; empty text is an empty table.
     *
     * @param key of the configuration, for the error
     * @throws IllegalArgumentException if a part has no equals sign or stands twice
     */
    public static CodeTable parse(String key, String text) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String pair : text.isBlank() ? new String[0] : text.split(",", -1)) {
            String[] sides = pair.split("=", 2);
            if (sides.length < 2 || sides[0].isBlank() || codes.containsKey(sides[0].strip())) {
                throw new IllegalArgumentException(key + ": ours=theirs is expected, each once");
            }
            codes.put(sides[0].strip(), sides[1].strip());
        }
        return new CodeTable(codes);
    }

    public Optional<String> find(String ours) {
        return Optional.ofNullable(codes.get(ours));
    }
}

package org.zhengtong.simulator.province.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.simulator.province.register.Fields;

/** Reads the JSON text that a cipher holds: one object, or an array of them. */
final class RecordText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RecordText() {}

    /** Empty when the text is not JSON, or not of flat objects. */
    static Optional<List<Fields>> parse(String text) {
        try {
            JsonNode tree = JSON.readTree(text);
            return fieldsOf(tree.isArray() ? tree : JSON.createArrayNode().add(tree));
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<List<Fields>> fieldsOf(JsonNode array) {
        List<Fields> records = new ArrayList<>();
        for (JsonNode object : array) {
            if (!isFlat(object)) {
                return Optional.empty();
            }
            records.add(flat(object));
        }
        return Optional.of(records);
    }

    private static boolean isFlat(JsonNode object) {
        return object.isObject()
                && object.properties().stream()
                        .allMatch(field -> field.getValue().isValueNode());
    }

    private static Fields flat(JsonNode object) {
        Map<String, String> values = new LinkedHashMap<>();
        object.properties().stream()
                .filter(field -> !field.getValue().isNull())
                .forEach(field -> values.put(field.getKey(), field.getValue().asText()));
        return new Fields(values);
    }
}

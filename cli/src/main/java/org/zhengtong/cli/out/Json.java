package org.zhengtong.cli.out;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Trees of JSON. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** A list, as the interface gives lists. */
    public static ObjectNode list(ArrayNode items) {
        ObjectNode list = object();
        list.set("items", items);
        return list;
    }

    /** Empty if it is no JSON. */
    public static Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Indented. */
    public static String pretty(JsonNode node) {
        return node.toPrettyString();
    }

    /** Value at a dotted path; a missing node if there is none. */
    public static JsonNode at(JsonNode node, String path) {
        JsonNode found = node;
        for (String name : path.split("[.]")) {
            found = found.path(name);
        }
        return found;
    }

    /** The rows of a list: its {@code items}, or the array itself. */
    public static List<JsonNode> items(JsonNode body) {
        List<JsonNode> rows = new ArrayList<>();
        (body.isArray() ? body : body.path("items")).forEach(rows::add);
        return rows;
    }

    /** As maps, lists, numbers, booleans and texts; fields that are null are left out. */
    static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> map = new LinkedHashMap<>();
            node.properties().stream()
                    .filter(field -> !field.getValue().isNull())
                    .forEach(field -> map.put(field.getKey(), plain(field.getValue())));
            return map;
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(element -> list.add(plain(element)));
            return list;
        }
        if (node.isNumber()) {
            return node.numberValue();
        }
        return node.isBoolean() ? (Object) node.booleanValue() : node.asText("");
    }
}

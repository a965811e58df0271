package org.zhengtong.simulator.province.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.Map;

/** A record as it lies in the journal: JSON on one line. */
record JournalLine(Kind kind, OffsetDateTime receivedAt, String person, Fields fields) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    String text() {
        ObjectNode line = JSON.createObjectNode();
        line.put("kind", kind.text());
        line.put("receivedAt", receivedAt.toString());
        line.put("person", person);
        line.set("record", JSON.valueToTree(fields.values()));
        return line.toString();
    }

    /** @throws IllegalStateException if the line is none of ours */
    static JournalLine parse(String text) {
        try {
            JsonNode line = JSON.readTree(text);
            return new JournalLine(
                    Kind.of(line.path("kind").asText()),
                    OffsetDateTime.parse(line.path("receivedAt").asText()),
                    line.path("person").asText(),
                    new Fields(JSON.convertValue(line.path("record"), TEXTS)));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("damaged line in the journal", damaged);
        }
    }
}

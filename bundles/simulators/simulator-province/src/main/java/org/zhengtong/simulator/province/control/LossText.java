package org.zhengtong.simulator.province.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Predicate;
import org.zhengtong.simulator.province.register.Entry;

/** Which records are to get lost: those of a case, of one kind or of {@code any}. */
final class LossText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ANY = "any";

    private LossText() {}

    /** @throws IllegalArgumentException if the text does not name a case */
    static Predicate<Entry> parse(String text) {
        JsonNode loss = read(text);
        String projectNo = loss.path("projectNo").asText();
        String kind = loss.path("kind").asText(ANY);
        if (projectNo.isEmpty()) {
            throw new IllegalArgumentException("projectNo: required");
        }
        return entry -> entry.key().projectNo().equals(projectNo)
                && (kind.equals(ANY) || entry.kind().text().equals(kind));
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("malformed JSON", malformed);
        }
    }
}

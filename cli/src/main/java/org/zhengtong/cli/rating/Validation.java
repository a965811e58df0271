package org.zhengtong.cli.rating;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhengtong.cli.out.Json;

/** The answer of a validation: a list, one {@code outcome} for each rating, with its {@code error} unless it is valid. */
final class Validation {

    private static final String REFUSED = "REFUSED";

    private Validation() {}

    /** Whether one of them would not be stored. */
    static boolean anyRefused(JsonNode answer) {
        return Json.items(answer).stream().anyMatch(Validation::isRefused);
    }

    /** The outcome for the first of them. */
    static JsonNode first(JsonNode answer) {
        return Json.items(answer).stream()
                .findFirst()
                .<JsonNode>map(outcome -> ((ObjectNode) outcome.deepCopy()).without("index"))
                .orElseGet(Json::object);
    }

    static boolean isRefused(JsonNode outcome) {
        return REFUSED.equals(outcome.path("outcome").asText());
    }
}

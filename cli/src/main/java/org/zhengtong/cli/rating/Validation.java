package org.zhengtong.cli.rating;

import com.fasterxml.jackson.databind.JsonNode;
import org.zhengtong.cli.out.Json;

/** The answer of a validation: a list, one {@code outcome} for each rating, with its {@code error} unless it is valid. */
final class Validation {

    private static final String REFUSED = "REFUSED";

    private Validation() {}

    /** Whether one of them would not be stored. */
    static boolean anyRefused(JsonNode answer) {
        return Json.items(answer).stream().anyMatch(Validation::isRefused);
    }

    private static boolean isRefused(JsonNode outcome) {
        return REFUSED.equals(outcome.path("outcome").asText());
    }
}

package org.zhengtong.cli.rating;

import com.fasterxml.jackson.databind.JsonNode;

/** The answer of a validation: {@code results}, each with its {@code errors}. */
final class Validation {

    private Validation() {}

    static long refused(JsonNode answer) {
        long refused = 0;
        for (JsonNode result : answer.path("results")) {
            refused += result.path("errors").isEmpty() ? 0 : 1;
        }
        return refused;
    }
}

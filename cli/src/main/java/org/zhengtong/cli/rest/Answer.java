package org.zhengtong.cli.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What the server said, be it yes or no.
 *
 * @param body empty object if there was none
 * @param problem the refusal, if it is one
 */
public record Answer(int status, JsonNode body, Optional<Problem> problem) {

    /** @throws RestException if it is a refusal */
    public JsonNode orThrow() {
        if (problem.isPresent()) {
            throw new RestException(problem.get());
        }
        return body;
    }
}

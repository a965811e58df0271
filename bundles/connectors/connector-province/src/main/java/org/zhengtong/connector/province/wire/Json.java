package org.zhengtong.connector.province.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.zhengtong.connector.http.HttpReply;

/** Reads answers that may be anything. */
final class Json {

    private static final int OK = 200;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** Empty when the text is no JSON object. */
    static Optional<JsonNode> object(String text) {
        try {
            return Optional.of(MAPPER.readTree(text)).filter(JsonNode::isObject);
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    static Optional<JsonNode> object(HttpReply reply) {
        return reply instanceof HttpReply.Answered answered && answered.status() == OK
                ? object(answered.body())
                : Optional.empty();
    }
}

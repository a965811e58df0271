package org.zhengtong.connector.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengtong.connector.testkit.HttpPeer;

/** The system, as far as the connector can see it. */
final class SampleSimulator extends HttpPeer {

    static final String API_KEY = "k-7f3a9c";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RECORDS = "/records/";

    private final Map<String, String> keysById = new LinkedHashMap<>();

    SampleSimulator() throws IOException {}

    @Override
    public synchronized List<String> received() {
        return List.copyOf(keysById.values());
    }

    @Override
    protected Answer answer(Request request) {
        if (!request.authorization().equals("Bearer " + API_KEY)) {
            return answer(401, "reason", "who are you?");
        }
        if (request.path().equals("/health")) {
            return answer(200, "status", "UP");
        }
        return request.method().equals("PUT") && request.path().startsWith(RECORDS)
                ? take(request.path().substring(RECORDS.length()), request.body())
                : answer(404, "reason", "unknown path");
    }

    private synchronized Answer take(String id, String body) {
        String key = key(body);
        if (refusal(key).isPresent()) {
            return answer(422, "reason", refusal(key).get());
        }
        boolean isNew = keysById.putIfAbsent(id, key) == null;
        return answer(isNew ? 201 : 200, "receipt", "R-" + id);
    }

    private static String key(String body) {
        try {
            JsonNode record = JSON.readTree(body);
            return record.path("key").asText();
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("the connector sends JSON", malformed);
        }
    }

    private static Answer answer(int status, String field, String value) {
        return new Answer(status, JSON.createObjectNode().put(field, value).toString());
    }
}

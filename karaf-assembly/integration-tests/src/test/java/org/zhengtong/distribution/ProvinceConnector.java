package org.zhengtong.distribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** The connector to the province, as its operator sees it. */
final class ProvinceConnector {

    private static final String PATH = "/api/platform/v1/connectors/province";
    private static final String MESSAGES = "/api/platform/v1/messages";

    private final Site site;
    private final String operator;

    ProvinceConnector(Site site, String operator) {
        this.site = site;
        this.operator = operator;
    }

    void pause() throws IOException, InterruptedException {
        site.post(operator, PATH + "/pause", Map.of());
    }

    void resume() throws IOException, InterruptedException {
        site.post(operator, PATH + "/resume", Map.of());
    }

    void awaitState(String state) throws InterruptedException {
        awaitThat("state", state);
    }

    void awaitWaiting(int messages) throws InterruptedException {
        awaitThat("waiting", String.valueOf(messages));
    }

    /** Everything has arrived, or been refused. */
    void awaitIdle() throws InterruptedException {
        awaitWaiting(0);
    }

    private void awaitThat(String field, String wanted) throws InterruptedException {
        Await.until(
                () -> site.tryGet(operator, PATH)
                        .filter(status -> wanted.equals(status.path(field).asText()))
                        .isPresent(),
                () -> "connector never had " + field + " " + wanted + ": " + site.tryGet(operator, PATH));
    }

    /** The delivery of the one message of a topic about a case. */
    JsonNode delivery(String topic, String caseNo) throws IOException, InterruptedException {
        return message(topic, caseNo).path("deliveries").path(0);
    }

    void retry(String topic, String caseNo) throws IOException, InterruptedException {
        site.post(operator, deliveryPath(topic, caseNo) + "/retry", Map.of());
    }

    void discard(String topic, String caseNo, String reason) throws IOException, InterruptedException {
        site.post(operator, deliveryPath(topic, caseNo) + "/discard", Map.of("reason", reason));
    }

    private String deliveryPath(String topic, String caseNo) throws IOException, InterruptedException {
        return MESSAGES + "/" + message(topic, caseNo).path("id").asText() + "/deliveries/province";
    }

    private JsonNode message(String topic, String caseNo) throws IOException, InterruptedException {
        JsonNode found = site.get(operator, MESSAGES + "?connector=province&topic=" + topic + "&key=" + caseNo);
        if (found.path("items").size() != 1) {
            throw new AssertionError("one message of " + topic + " expected: " + found);
        }
        return found.path("items").path(0);
    }
}

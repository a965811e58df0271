package org.zhengtong.connector.province.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.connector.api.Blotting;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Outcome.Exchanged;
import org.zhengtong.connector.api.Probe;
import org.zhengtong.connector.api.RecordPage;
import org.zhengtong.connector.api.RecordsUnavailableException;
import org.zhengtong.connector.http.HttpLine;
import org.zhengtong.connector.http.HttpReply;
import org.zhengtong.connector.province.mapping.Texts;
import org.zhengtong.connector.province.mapping.WireRecord;

/** Variant "gsp-sm2": the gateway's JSON envelope, with encrypted records (standards 1.3). */
public final class GspWire implements Wire {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_RECORDS = 100;
    private static final String SUCCESS = "success";

    private final HttpLine line;
    private final Endpoint endpoint;
    private final Envelope envelope;
    private final Answers answers;

    public GspWire(HttpLine line, Endpoint endpoint, Envelope envelope, Answers answers) {
        this.line = line;
        this.endpoint = endpoint;
        this.envelope = envelope;
        this.answers = answers;
    }

    @Override
    public int maxRecords() {
        return MAX_RECORDS;
    }

    @Override
    public Outcome submit(Operation operation, List<WireRecord> records) throws InterruptedException {
        ObjectNode params = JSON.createObjectNode();
        params.putArray("evaluate").add(envelope.encrypt(text(records)));
        HttpReply reply = call(operation, params);
        return answerOf(reply)
                .map(answer -> outcome(answer, records, reply.exchanged()))
                .orElseGet(() -> Outcome.unavailable(Failures.of(reply), Duration.ZERO, reply.exchanged()));
    }

    @Override
    public Probe probe() throws InterruptedException {
        HttpReply reply = call(Operation.NORM, JSON.createObjectNode());
        return answerOf(reply).map(GspWire::health).orElseGet(() -> Probe.unhealthy(Failures.of(reply)));
    }

    @Override
    public RecordPage records(LocalDate day, String cursor) throws InterruptedException {
        ObjectNode question =
                JSON.createObjectNode().put("date", day.toString()).put("cursor", cursor);
        HttpReply reply = call(Operation.RECORDS, question);
        JsonNode answer = answerOf(reply).orElseThrow(() -> new RecordsUnavailableException(Failures.of(reply)));
        if (!isSuccess(answer)) {
            throw new RecordsUnavailableException(
                    Blotting.of(answer.path("C-Response-Desc").asText()));
        }
        return RecordList.page(body(answer));
    }

    @Override
    public void close() {
        line.close();
    }

    private HttpReply call(Operation operation, ObjectNode params) throws InterruptedException {
        Envelope.Sealed sealed = envelope.seal(params);
        return line.call("POST", endpoint.of(operation, Operation::gspPath), sealed.headers(), sealed.body());
    }

    private Outcome outcome(JsonNode answer, List<WireRecord> records, Exchanged exchanged) {
        if (isSuccess(answer)) {
            String receipt = body(answer).path("receiptNo").asText();
            return Outcome.delivered(receipt.isEmpty() ? Answers.reference(records) : receipt, exchanged);
        }
        return answers.refusal(answer.path("C-Response-Desc").asText(), records, exchanged);
    }

    private static Probe health(JsonNode answer) {
        return isSuccess(answer)
                ? Probe.healthy(
                        Texts.of("probe.healthy", body(answer).path("data").size()))
                : Probe.unhealthy(Blotting.of(answer.path("C-Response-Desc").asText()));
    }

    private static boolean isSuccess(JsonNode answer) {
        return answer.path("C-Response-Desc").asText().equals(SUCCESS);
    }

    /** Empty when nothing arrived, or something that is no envelope. */
    private static Optional<JsonNode> answerOf(HttpReply reply) {
        return Json.object(reply)
                .filter(answer -> answer.path("C-Response-Desc").isTextual());
    }

    private static JsonNode body(JsonNode answer) {
        return Json.object(answer.path("C-Response-Body").asText()).orElseGet(JSON::createObjectNode);
    }

    private static String text(List<WireRecord> records) {
        try {
            return JSON.writeValueAsString(
                    records.stream().map(WireRecord::fields).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records of texts and numbers", impossible);
        }
    }
}

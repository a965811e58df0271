package org.zhengtong.connector.province.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

/** Variant "form": one record per plain form POST, answered with {@code {result, resultmsg}} (standards 1.3). */
public final class FormWire implements Wire {

    private static final Map<String, String> HEADERS =
            Map.of("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8");

    private final HttpLine line;
    private final Endpoint endpoint;
    private final String success;
    private final Answers answers;

    /** @param success what {@code result} says on success */
    public FormWire(HttpLine line, Endpoint endpoint, String success, Answers answers) {
        this.line = line;
        this.endpoint = endpoint;
        this.success = success;
        this.answers = answers;
    }

    @Override
    public int maxRecords() {
        return 1;
    }

    @Override
    public Outcome submit(Operation operation, List<WireRecord> records) throws InterruptedException {
        HttpReply reply = call(operation, text(records.get(0)));
        return answerOf(reply, "result")
                .map(answer -> outcome(answer, records, reply.exchanged()))
                .orElseGet(() -> Outcome.unavailable(Failures.of(reply), Duration.ZERO, reply.exchanged()));
    }

    @Override
    public Probe probe() throws InterruptedException {
        HttpReply reply = call(Operation.NORM, "");
        return answerOf(reply, "data")
                .map(answer -> Probe.healthy(
                        Texts.of("probe.healthy", answer.path("data").size())))
                .orElseGet(() -> Probe.unhealthy(Failures.of(reply)));
    }

    @Override
    public RecordPage records(LocalDate day, String cursor) throws InterruptedException {
        HttpReply reply = call(Operation.RECORDS, "date=" + day + "&cursor=" + encode(cursor));
        JsonNode answer =
                answerOf(reply, "result").orElseThrow(() -> new RecordsUnavailableException(Failures.of(reply)));
        if (!answer.path("result").asText().equals(success)) {
            throw new RecordsUnavailableException(
                    Blotting.of(answer.path("resultmsg").asText()));
        }
        return RecordList.page(answer.path("data"));
    }

    @Override
    public void close() {
        line.close();
    }

    private HttpReply call(Operation operation, String body) throws InterruptedException {
        return line.call("POST", endpoint.of(operation, Operation::formPath), HEADERS, body);
    }

    private Outcome outcome(JsonNode answer, List<WireRecord> records, Exchanged exchanged) {
        return answer.path("result").asText().equals(success)
                ? Outcome.delivered(Answers.reference(records), exchanged)
                : answers.refusal(answer.path("resultmsg").asText(), records, exchanged);
    }

    /** Empty when nothing arrived, or something else than was agreed. */
    private static Optional<JsonNode> answerOf(HttpReply reply, String field) {
        return Json.object(reply).filter(answer -> answer.has(field));
    }

    private static String text(WireRecord record) {
        return record.fields().entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue().toString()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

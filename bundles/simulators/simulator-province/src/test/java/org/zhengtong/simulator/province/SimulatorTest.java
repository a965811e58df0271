package org.zhengtong.simulator.province;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.simulator.province.api.CipherForm;
import org.zhengtong.simulator.province.api.Credentials;
import org.zhengtong.simulator.province.api.Sm2;
import org.zhengtong.simulator.province.http.Reply;
import org.zhengtong.simulator.province.http.Request;
import org.zhengtong.simulator.province.register.Fields;

/** Speaks to a simulator as a city would, without a network. */
public abstract class SimulatorTest {

    protected static final ObjectMapper JSON = new ObjectMapper();
    protected static final String DONE = "000000000000";

    private static final Clock NOW =
            Clock.fixed(Instant.parse("2026-03-06T12:00:00+08:00"), ZoneId.of("Asia/Shanghai"));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    @TempDir
    protected Path folder;

    protected ProvinceSimulator simulator;

    @BeforeEach
    final void start() {
        simulator = new ProvinceSimulator(folder, CipherForm.STANDARD, NOW, NOW);
    }

    @AfterEach
    final void end() {
        simulator.close();
    }

    protected final void restart() {
        simulator.close();
        start();
    }

    protected final JsonNode submit(Fields... services) throws InterruptedException {
        return gsp("/project/submit", services);
    }

    protected final JsonNode evaluate(Fields... evaluations) throws InterruptedException {
        return gsp("/evaluate/online", evaluations);
    }

    /** A correct call with these records. */
    protected final JsonNode gsp(String path, Fields... records) throws InterruptedException {
        return json(send(path, headers(), envelope(records).toString()));
    }

    protected final Reply send(String path, Map<String, String> headers, String body) throws InterruptedException {
        return simulator.handle(new Request("POST", path, headers, Map.of(), "10.0.0.8", body));
    }

    protected final Map<String, String> headers() {
        return new HashMap<>(Map.of(
                "Content-Type", "application/json; charset=UTF-8",
                "C-Tenancy-Id", "230000000000",
                "C-App-Id", "DAQING",
                "C-Business-Id", "b1",
                "C-Timestamp", "20260306120000000"));
    }

    protected final ObjectNode envelope(Fields... records) {
        ObjectNode envelope = sealed(LocalDateTime.now(NOW));
        String text = JSON.valueToTree(
                        List.of(records).stream().map(Fields::values).toList())
                .toString();
        params(envelope).putArray("evaluate").add(encrypt(text));
        return envelope;
    }

    protected final ObjectNode sealed(LocalDateTime time) {
        Credentials credentials = simulator.credentials();
        ObjectNode envelope = JSON.createObjectNode();
        envelope.putObject("txnCommCom");
        envelope.putObject("txnBodyCom")
                .put("appMark", credentials.appMark())
                .put("time", time.format(TIME))
                .put("sign", encrypt(time.format(TIME) + credentials.appMark() + credentials.appWord()))
                .putObject("params");
        return envelope;
    }

    protected static ObjectNode params(ObjectNode envelope) {
        return (ObjectNode) envelope.path("txnBodyCom").path("params");
    }

    protected final String encrypt(String clear) {
        return Sm2.encrypt(clear, simulator.credentials().gateway().publicKey(), CipherForm.STANDARD);
    }

    protected final JsonNode form(String path, Fields record) throws InterruptedException {
        String body = record.values().entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return json(send(path, Map.of("Content-Type", "application/x-www-form-urlencoded"), body));
    }

    /** A call of the control endpoint from this machine. */
    protected final Reply control(String method, String path, String body) throws InterruptedException {
        return control(method, path, Map.of(), body);
    }

    protected final Reply control(String method, String path, Map<String, String> query, String body)
            throws InterruptedException {
        Map<String, String> headers = Map.of("Host", "127.0.0.1:8181", "Content-Type", "application/json");
        return simulator.handle(new Request(method, "/control" + path, headers, query, "127.0.0.1", body));
    }

    protected static JsonNode json(Reply reply) {
        try {
            return JSON.readTree(reply.body());
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    protected static void assertDone(JsonNode answer) {
        assertEquals("success", answer.path("C-Response-Desc").asText());
        assertEquals(DONE, answer.path("C-Response-Code").asText());
    }

    protected static void assertRefused(String words, JsonNode answer) {
        assertEquals(words, answer.path("C-Response-Desc").asText());
    }
}

package org.zhengtong.connector.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.zhengtong.connector.api.Blotting;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Outcome.Exchanged;
import org.zhengtong.connector.api.Probe;
import org.zhengtong.connector.http.HttpLine;
import org.zhengtong.connector.http.HttpReply;

/**
 * The way to the system: {@code PUT /records/<message id>} with the record is answered with 201 and {@code receipt}, a repeat
 * with 200, a bad record with 422 and {@code reason}; {@code GET /health} says {@code "status": "UP"}.
 */
final class SampleSystem implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "org.zhengtong.connector.sample.Texts", Locale.ROOT, SampleSystem.class.getClassLoader());
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int REFUSED = 422;

    private final SampleConfig config;
    private final Optional<String> fault;
    private final HttpLine line;

    SampleSystem(SampleConfig config) {
        this.config = config;
        this.fault = faultOf(config);
        this.line =
                new HttpLine(SampleConnector.NAME, millis(config.connect__timeout__ms()), millis(config.timeout__ms()));
    }

    /** Brings one message there. */
    Outcome put(Message message) throws InterruptedException {
        if (fault.isPresent()) {
            return unavailable(fault.get(), Exchanged.NOTHING);
        }
        Optional<JsonNode> content = object(message.payload()).filter(payload -> payload.has("case"));
        if (content.isEmpty()) {
            return Outcome.rejected(text("malformed"), Exchanged.NOTHING);
        }
        return outcome(call("PUT", "/records/" + message.id(), record(message, content.get())));
    }

    /** Asks whether it works; changes nothing. */
    Probe probe() throws InterruptedException {
        if (fault.isPresent()) {
            return Probe.unhealthy(fault.get());
        }
        HttpReply reply = call("GET", "/health", "");
        return field(reply, OK, "status").filter("UP"::equals).isPresent()
                ? Probe.healthy(text("healthy"))
                : Probe.unhealthy(failure(reply));
    }

    @Override
    public void close() {
        line.close();
    }

    /** What is wrong with the configuration. */
    private static Optional<String> faultOf(SampleConfig config) {
        if (config.url().isBlank()) {
            return Optional.of(text("unconfigured"));
        }
        if (HttpLine.address(config.url()).isEmpty()) {
            return Optional.of(text("invalid", "url"));
        }
        if (config._api__key().isBlank()) {
            return Optional.of(text("invalid", ".api_key"));
        }
        return config.connect__timeout__ms() < 1 || config.timeout__ms() < 1
                ? Optional.of(text("invalid", "timeout_ms, connect_timeout_ms"))
                : Optional.empty();
    }

    private static String record(Message message, JsonNode content) {
        return JSON.createObjectNode()
                .put("topic", message.topic())
                .put("key", message.key())
                .put("occurredAt", message.occurredAt().toString())
                .set("content", content)
                .toString();
    }

    private HttpReply call(String method, String path, String body) throws InterruptedException {
        URI address = URI.create(config.url().strip() + path);
        Map<String, String> headers =
                Map.of("Content-Type", "application/json", "Authorization", "Bearer " + config._api__key());
        return line.call(method, address, headers, body);
    }

    /** Only what the system clearly says about the record is the record's fault. */
    private static Outcome outcome(HttpReply reply) {
        Exchanged exchanged = reply.exchanged();
        return field(reply, CREATED, "receipt")
                .map(receipt -> Outcome.delivered(receipt, exchanged))
                .or(() -> field(reply, OK, "receipt").map(receipt -> Outcome.alreadyThere(receipt, exchanged)))
                .or(() ->
                        field(reply, REFUSED, "reason").map(reason -> Outcome.rejected(Blotting.of(reason), exchanged)))
                .orElseGet(() -> unavailable(failure(reply), exchanged));
    }

    private static Outcome unavailable(String reason, Exchanged exchanged) {
        return Outcome.unavailable(reason, Duration.ZERO, exchanged);
    }

    /** A text of an answer of that status; empty when there is no such answer. */
    private static Optional<String> field(HttpReply reply, int status, String name) {
        return Optional.of(reply)
                .filter(HttpReply.Answered.class::isInstance)
                .map(HttpReply.Answered.class::cast)
                .filter(answered -> answered.status() == status)
                .flatMap(answered -> object(answered.body()))
                .map(answer -> answer.path(name).asText())
                .filter(value -> !value.isEmpty());
    }

    private static String failure(HttpReply reply) {
        return reply instanceof HttpReply.Failed failed
                ? failed.reason()
                : text("status", ((HttpReply.Answered) reply).status());
    }

    private static Optional<JsonNode> object(String text) {
        try {
            return Optional.of(JSON.readTree(text)).filter(JsonNode::isObject);
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    private static Duration millis(int value) {
        return Duration.ofMillis(Math.max(1, value));
    }

    private static String text(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }
}

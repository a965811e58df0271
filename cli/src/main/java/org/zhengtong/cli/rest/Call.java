package org.zhengtong.cli.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.zhengtong.cli.runtime.BusinessTime;

/**
 * One request.
 *
 * @param target path on the server, with its query
 * @param idempotencyKey empty if the method is idempotent by itself
 * @param limit how long the answer may take
 */
public record Call(
        String method,
        String target,
        Optional<JsonNode> body,
        Optional<FilePart> file,
        String idempotencyKey,
        Duration limit) {

    private static final Duration USUAL = Duration.ofSeconds(30);
    private static final Duration LONG = Duration.ofMinutes(5);

    /** @param template path with a {@code {}} for each value */
    public static Call get(String template, String... values) {
        return new Call("GET", fill(template, values), Optional.empty(), Optional.empty(), "", USUAL);
    }

    public static Call delete(String template, String... values) {
        return new Call("DELETE", fill(template, values), Optional.empty(), Optional.empty(), "", LONG);
    }

    public static Call put(JsonNode body, String template, String... values) {
        return new Call("PUT", fill(template, values), Optional.of(body), Optional.empty(), "", USUAL);
    }

    /** With a new idempotency key, so that it can be repeated. */
    public static Call post(JsonNode body, String template, String... values) {
        return new Call("POST", fill(template, values), Optional.of(body), Optional.empty(), newKey(), LONG);
    }

    /** Sends a part of a file as it is. */
    public static Call put(FilePart part, String template, String... values) {
        return new Call("PUT", fill(template, values), Optional.empty(), Optional.of(part), "", LONG);
    }

    /** With a query parameter, unless its value is empty. */
    public Call query(String name, String value) {
        if (value.isEmpty()) {
            return this;
        }
        String separator = target.contains("?") ? "&" : "?";
        return new Call(method, target + separator + name + "=" + encode(value), body, file, idempotencyKey, limit);
    }

    /** With a time as query parameter, if there is one. */
    public Call query(String name, Optional<OffsetDateTime> time) {
        return time.map(present -> query(name, BusinessTime.text(present))).orElse(this);
    }

    public Call key(String key) {
        return new Call(method, target, body, file, key, limit);
    }

    public Call within(Duration time) {
        return new Call(method, target, body, file, idempotencyKey, time);
    }

    boolean isIdempotent() {
        return !"POST".equals(method) || !idempotencyKey.isEmpty();
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static String fill(String template, String... values) {
        StringBuilder path = new StringBuilder();
        int from = 0;
        for (String value : values) {
            int place = template.indexOf("{}", from);
            path.append(template, from, place).append(encode(value));
            from = place + 2;
        }
        return path.append(template.substring(from)).toString();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

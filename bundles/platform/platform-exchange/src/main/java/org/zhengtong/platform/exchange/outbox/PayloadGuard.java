package org.zhengtong.platform.exchange.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.Optional;
import org.zhengtong.platform.api.exchange.ExchangeRefusal;
import org.zhengtong.platform.api.refusal.Refusal;

/** What a payload must be: one JSON object, of bounded size and depth. */
public final class PayloadGuard {

    static final int MAX_BYTES = 1 << 20;
    static final int MAX_DEPTH = 50;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_BYTES)
                    .build())
            .build();

    private PayloadGuard() {}

    public static Optional<Refusal> check(String payload) {
        if (payload.length() > MAX_BYTES || payload.getBytes(UTF_8).length > MAX_BYTES) {
            return Optional.of(Refusal.of(ExchangeRefusal.PAYLOAD_TOO_LARGE, "payload", MAX_BYTES));
        }
        return isOneObject(payload)
                ? Optional.empty()
                : Optional.of(Refusal.of(ExchangeRefusal.PAYLOAD_INVALID, "payload", MAX_DEPTH));
    }

    private static boolean isOneObject(String payload) {
        try (JsonParser parser = JSON.createParser(payload)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            parser.skipChildren();
            return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
        } catch (IOException e) { // no JSON, or beyond the limits
            return false;
        }
    }
}

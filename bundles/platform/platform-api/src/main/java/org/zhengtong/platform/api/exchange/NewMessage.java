package org.zhengtong.platform.api.exchange;

import java.time.Instant;
import java.util.Objects;
import org.zhengtong.platform.api.data.Ids;

/**
 * A message to publish.
 *
 * @param id UUIDv7
 * @param topic what happened, for instance {@code rating.submitted}; at most 60 characters
 * @param key orders what must stay in order, for instance the case number; at most 100 characters
 * @param schemaVersion version of the payload's shape, from 1
 * @param payload JSON object; personal numbers only as ciphertexts of {@code PersonalData}
 * @param occurredAt business time of the event
 * @param source name of the publishing bundle
 */
public record NewMessage(
        String id, String topic, String key, int schemaVersion, String payload, Instant occurredAt, String source) {

    public NewMessage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(source, "source");
    }

    public static NewMessage of(String topic, String key, String payload, Instant occurredAt, String source) {
        return new NewMessage(Ids.next(), topic, key, 1, payload, occurredAt, source);
    }
}

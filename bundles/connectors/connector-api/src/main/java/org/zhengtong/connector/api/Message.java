package org.zhengtong.connector.api;

import java.time.Instant;
import java.util.Objects;

/**
 * A message on its way to an external system. Personal numbers in the payload are in clear: never log it.
 *
 * @param id UUIDv7; the same at every repeat, so that the far side can recognise one
 * @param topic what happened, for instance {@code rating.submitted}
 * @param key orders what must stay in order, for instance the case number
 * @param schemaVersion version of the payload's shape, from 1
 * @param payload JSON object as text
 * @param occurredAt business time of the event
 * @param source name of the bundle or system that published it
 */
public record Message(
        String id, String topic, String key, int schemaVersion, String payload, Instant occurredAt, String source) {

    public Message {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(source, "source");
    }

    /** Id, topic and key only: the payload may hold personal data. */
    @Override
    public String toString() {
        return topic + " " + key + " (" + id + ")";
    }
}

package org.zhengtong.platform.api.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;

/** The store of all messages, and what became of each. Needs {@code message.read}, to act {@code message.edit}. */
@ProviderType
public interface Messages {

    /** Newest first. */
    Page<MessageSummary> find(MessageQuery query, PageRequest page);

    Optional<MessageDetail> get(String id);

    /**
     * A message for the eye: personal numbers are masked, and so are the names beside them.
     *
     * @param connector shows the payload as corrected for this one; empty for the original
     * @param personal whether to show them in clear, which needs {@code message.read-personal} and is audited
     */
    Optional<MessageDetail> show(String id, String connector, boolean personal);

    /** What was corrected in a message, oldest first. */
    List<Correction> corrections(String id);

    /** Sends a dead letter again as it was. Audited. */
    void retry(String messageId, String connector);

    /** Gives a dead letter up, with a reason. Audited. */
    void discard(String messageId, String connector, String reason);

    /** What a delivery has come to. */
    enum DeliveryState {
        WAITING,
        DELIVERED,
        ALREADY_THERE,
        DEAD,
        DISCARDED
    }

    /** Conditions; empty or null ones do not count. {@code connector} and {@code state} are about one and the same delivery. */
    record MessageQuery(String topic, String key, String connector, DeliveryState state) {}

    /** A message without its payload. */
    record MessageSummary(
            String id,
            String topic,
            String key,
            Instant occurredAt,
            Optional<Instant> relayedAt,
            List<Delivery> deliveries) {
        public MessageSummary {
            deliveries = List.copyOf(deliveries);
        }
    }

    /** The way of a message to one connector. {@code reason} is the far side's, for a dead letter. */
    record Delivery(
            String connector, DeliveryState state, int attempts, String reference, String reason, Instant changedAt) {}

    /** A value of the payload that was replaced for one connector. */
    record Correction(String connector, String pointer, String reason, String by, Instant at) {}

    /** A message with its payload, personal data as ciphertexts. */
    record MessageDetail(MessageSummary summary, int schemaVersion, String source, String payload) {}
}

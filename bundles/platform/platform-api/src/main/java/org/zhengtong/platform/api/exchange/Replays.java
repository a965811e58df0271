package org.zhengtong.platform.api.exchange;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Sends stored messages once more. Needs {@code message.edit}. Audited, message by message. */
@ProviderType
public interface Replays {

    /**
     * Sends again to every connector that takes the topic, or to one of them, oldest first: also what was delivered, what
     * is a dead letter, and what was published before the connector came. What is on its way stays so. Under the same ids:
     * an external system that holds a record says so, and nothing is doubled.
     *
     * @param dryRun whether only to count
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code required} without a reason or without any of
     *     topic, key and from; {@code not_found} for an unknown connector
     */
    Replayed replay(Query query, boolean dryRun);

    /**
     * Which messages; what is empty does not count.
     *
     * @param from when they were published, inclusive
     * @param to when they were published, exclusive
     * @param why for the audit log
     */
    record Query(
            String connector, String topic, String key, Optional<Instant> from, Optional<Instant> to, String why) {}

    /**
     * What was done.
     *
     * @param messages that match
     * @param sent deliveries that begin anew, or would in a dry run
     * @param waiting deliveries that are on their way already
     */
    record Replayed(long messages, long sent, long waiting) {}
}

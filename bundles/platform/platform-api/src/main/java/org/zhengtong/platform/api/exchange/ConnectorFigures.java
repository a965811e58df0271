package org.zhengtong.platform.api.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** How connectors have worked, over all nodes, from figures kept minute by minute (IN-005). Needs {@code connector.read}. */
@ProviderType
public interface ConnectorFigures {

    /**
     * The figures of one connector.
     *
     * @param period until now, at most 90 days; counted in whole minutes
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found}, {@code out_of_range} for the period
     */
    Figures of(String connector, Duration period);

    /** {@link #of} for every connector, by name. */
    List<Figures> all(Duration period);

    /**
     * What happened last, newest first: deliveries that were settled, and pauses.
     *
     * @param limit 1 to 1,000
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found}
     */
    List<LogLine> log(String connector, int limit);

    /**
     * Figures of a period.
     *
     * @param calls to the external system
     * @param failedCalls calls after which it counted as down
     * @param messagesPerMinute delivered or already there, on average
     * @param averageCallMs how long a call took
     * @param averageLatencyMs from the publishing of a message to its delivery
     * @param pauses that began
     * @param pausedSince if the system counts as down now
     * @param waiting messages in the queue or on their way to it
     * @param deadLetters all there are, not only those of the period
     */
    record Figures(
            String connector,
            Instant from,
            Instant to,
            Connectors.State state,
            long calls,
            long failedCalls,
            long delivered,
            long alreadyThere,
            long rejected,
            double messagesPerMinute,
            long averageCallMs,
            long longestCallMs,
            long averageLatencyMs,
            long longestLatencyMs,
            long pauses,
            Optional<Instant> pausedSince,
            long waiting,
            Optional<Instant> oldestWaitingSince,
            long deadLetters) {}

    /**
     * A line of the log.
     *
     * @param event state of a delivery, {@code PAUSED} or {@code RESUMED}
     * @param messageId empty for a pause
     * @param reference the far side's receipt, or empty
     * @param detail the far side's words, or empty
     */
    record LogLine(
            Instant at,
            String event,
            String messageId,
            String topic,
            String key,
            int attempts,
            String reference,
            String detail) {}
}

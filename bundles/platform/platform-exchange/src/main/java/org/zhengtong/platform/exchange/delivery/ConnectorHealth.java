package org.zhengtong.platform.exchange.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.connector.api.Outcome.Unavailable;
import org.zhengtong.connector.api.Probe;
import org.zhengtong.platform.exchange.resilience.Backoff;

/** Whether the system behind a connector can be reached, and when to ask it again. Thread-safe. */
final class ConnectorHealth {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectorHealth.class);

    private static final Duration LONGEST_RETRY_AFTER = Duration.ofHours(1);

    private final String connector;
    private final int threshold;
    private final Backoff backoff;
    private String detail = DeliveryText.NOT_STARTED.text();
    private Optional<Instant> holdingSince = Optional.empty();
    private int failures;
    private boolean unavailable;
    private boolean disturbed;
    private long nextAttempt = System.nanoTime();

    /**
     * @param threshold failures in a row after which the system counts as down
     * @param backoff pauses before the attempts to reach it again
     */
    ConnectorHealth(String connector, int threshold, Backoff backoff) {
        this.connector = connector;
        this.threshold = threshold;
        this.backoff = backoff;
    }

    synchronized void delivered() {
        failures = 0;
        backoff.reset();
        detail = DeliveryText.DELIVERING.text();
    }

    /** @return whether the system counts as down from now on, and did not before */
    synchronized boolean failed(Unavailable answer) {
        detail = Redaction.redacted(answer.reason());
        failures++;
        nextAttempt = System.nanoTime() + pause(answer).toNanos();
        if (unavailable || failures < threshold) {
            return false;
        }
        unavailable = true;
        LOG.warn("connector {} is paused, for its system does not work: {}", connector, detail);
        return true;
    }

    /** The far side may ask for a longer pause, within reason. */
    private Duration pause(Unavailable answer) {
        Duration own = backoff.next();
        Duration asked = answer.retryAfter();
        if (asked.compareTo(own) <= 0) {
            return own;
        }
        return asked.compareTo(LONGEST_RETRY_AFTER) <= 0 ? asked : LONGEST_RETRY_AFTER;
    }

    /** @return whether the system counted as down, and does not any more */
    synchronized boolean probed(Probe probe) {
        detail = Redaction.redacted(probe.detail());
        if (!probe.healthy()) {
            nextAttempt = System.nanoTime() + backoff.next().toNanos();
            return false;
        }
        boolean resumed = unavailable;
        unavailable = false;
        if (resumed) {
            LOG.info("connector {} resumes: {}", connector, detail);
        }
        return resumed;
    }

    /** Whether it is the exchange itself that does not work. */
    synchronized void disturbed(boolean now) {
        disturbed = now;
    }

    /** Asks the far side at once. */
    synchronized void hurry() {
        nextAttempt = System.nanoTime();
    }

    /** How long to leave the far side alone; zero or less when it is time. */
    synchronized Duration untilNextAttempt() {
        return Duration.ofNanos(nextAttempt - System.nanoTime());
    }

    synchronized boolean isUnavailable() {
        return unavailable;
    }

    synchronized String detail() {
        return disturbed ? DeliveryText.EXCHANGE_FAULT.text() : detail;
    }

    /** Notes what the connector has in hand just now. */
    synchronized void holding(Optional<Instant> oldest) {
        holdingSince = oldest;
    }

    /** When the oldest message that the connector has in hand occurred. */
    synchronized Optional<Instant> holdingSince() {
        return holdingSince;
    }
}

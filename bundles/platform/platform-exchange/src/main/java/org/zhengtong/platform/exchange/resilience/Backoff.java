package org.zhengtong.platform.exchange.resilience;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Growing pauses between attempts, with jitter, so that many who wait for one system do not come back at once. Not
 * thread-safe.
 */
public final class Backoff {

    private final Duration first;
    private final double factor;
    private final Duration max;
    private Duration step;

    public Backoff(Duration first, double factor, Duration max) {
        this.first = first;
        this.factor = factor;
        this.max = max;
        this.step = first;
    }

    /** The next pause: between half of the present step and the whole of it. */
    public Duration next() {
        long whole = step.toNanos();
        step = shorter(max, Duration.ofNanos((long) Math.min(whole * factor, Long.MAX_VALUE)));
        return Duration.ofNanos(ThreadLocalRandom.current().nextLong(whole / 2, whole + 1));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    public void reset() {
        step = first;
    }
}

package org.zhengtong.platform.exchange.delivery;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.LongSupplier;

/**
 * At most so many calls within any second. Remembers when the last ones began; thread-safe, though one thread at a time
 * takes calls.
 */
final class CallRate {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final LongSupplier clock;
    private final long[] begun;
    private final long window;
    private int oldest;

    /**
     * @param perSecond 0 for no limit; less than one for one call in several seconds
     * @param clock nanoseconds, as of {@link System#nanoTime}
     */
    CallRate(double perSecond, LongSupplier clock) {
        this.clock = clock;
        this.begun = new long[perSecond <= 0 ? 0 : Math.max(1, (int) perSecond)];
        this.window = perSecond <= 0 ? 0 : (long) (begun.length * SECOND / perSecond);
        Arrays.fill(begun, clock.getAsLong() - window);
    }

    /** How many calls may begin now, at most {@code wanted}. */
    synchronized int free(int wanted) {
        if (begun.length == 0) {
            return wanted;
        }
        int free = 0;
        long now = clock.getAsLong();
        while (free < Math.min(wanted, begun.length) && now - begun[(oldest + free) % begun.length] >= window) {
            free++;
        }
        return free;
    }

    /** How long until a call may begin; zero if one may. */
    synchronized Duration untilFree() {
        if (begun.length == 0) {
            return Duration.ZERO;
        }
        return Duration.ofNanos(Math.max(0, window - (clock.getAsLong() - begun[oldest])));
    }

    /** So many calls begin now. */
    synchronized void take(int calls) {
        for (int i = 0; i < calls && begun.length > 0; i++) {
            begun[oldest] = clock.getAsLong();
            oldest = (oldest + 1) % begun.length;
        }
    }
}

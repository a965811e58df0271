package org.zhengtong.platform.web.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;

/** How many entries a flood of refused attempts may write: a number per minute, and the rest is counted. Thread-safe. */
final class AttemptBudget {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final InstantSource time;
    private final int perWindow;
    private Instant windowEnd = Instant.MIN;
    private int left;
    private long leftOut;

    AttemptBudget(InstantSource time, int perWindow) {
        this.time = time;
        this.perWindow = perWindow;
    }

    /** Number of attempts left out before this one, or empty when this one is to be left out too. */
    synchronized OptionalLong take() {
        Instant now = time.instant();
        if (!now.isBefore(windowEnd)) {
            windowEnd = now.plus(WINDOW);
            left = perWindow;
        }
        if (left == 0) {
            leftOut++;
            return OptionalLong.empty();
        }
        left--;
        long before = leftOut;
        leftOut = 0;
        return OptionalLong.of(before);
    }
}

package org.zhengtong.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for a condition. */
public final class Await {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Await() {}

    /** @throws IllegalStateException with {@code otherwise} if it does not come true in time */
    public static void until(BooleanSupplier condition, Duration patience, String otherwise)
            throws InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException(otherwise);
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }
}

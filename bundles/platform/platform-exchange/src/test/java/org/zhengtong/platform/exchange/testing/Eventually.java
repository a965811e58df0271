package org.zhengtong.platform.exchange.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a condition, with a deadline. */
public final class Eventually {

    private static final Duration DEADLINE = Duration.ofMinutes(3);
    private static final long LOOK_NANOS = 5_000_000;

    private Eventually() {}

    public static void until(String what, BooleanSupplier condition) {
        until(what, condition, DEADLINE);
    }

    private static void until(String what, BooleanSupplier condition, Duration deadline) {
        long end = System.nanoTime() + deadline.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("in vain waited for: " + what);
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    public static <T> void becomes(T expected, Supplier<T> value) {
        becomes(expected, value, DEADLINE);
    }

    /** For what takes long. */
    public static <T> void becomes(T expected, Supplier<T> value, Duration deadline) {
        until("to become " + expected, () -> expected.equals(value.get()), deadline);
    }
}

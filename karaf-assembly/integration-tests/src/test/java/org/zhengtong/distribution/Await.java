package org.zhengtong.distribution;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a condition, with a deadline. */
final class Await {

    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Await() {}

    /** @param otherwise what the failure says when the condition did not come true */
    static void until(BooleanSupplier condition, Supplier<String> otherwise) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(otherwise.get());
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    /** Lets some time go by. */
    static void pass(Duration length) throws InterruptedException {
        Instant end = Instant.now().plus(length);
        until(() -> !Instant.now().isBefore(end), () -> "time stands still");
    }
}

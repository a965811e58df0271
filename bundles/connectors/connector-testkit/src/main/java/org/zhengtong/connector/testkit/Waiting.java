package org.zhengtong.connector.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition, with a deadline. */
public final class Waiting {

    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Waiting() {}

    /**
     * Tries again until it no longer fails.
     *
     * @throws AssertionError the last failure, when the deadline is over
     */
    public static void until(Attempt attempt) throws InterruptedException {
        until(DEADLINE, attempt);
    }

    static void until(Duration deadline, Attempt attempt) throws InterruptedException {
        Instant end = Instant.now().plus(deadline);
        while (true) {
            try {
                attempt.run();
                return;
            } catch (AssertionError notYet) {
                if (Instant.now().isAfter(end)) {
                    throw notYet;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** Fails with an assertion while the condition does not hold. */
    @FunctionalInterface
    public interface Attempt {
        void run() throws InterruptedException;
    }
}

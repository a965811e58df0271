package org.zhengtong.platform.exchange.resilience;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofSeconds(1), 2, Duration.ofSeconds(60));

    @RepeatedTest(20)
    void growsWithJitterUpToItsLimit() {
        for (int step : new int[] {1, 2, 4, 8, 16, 32, 60, 60, 60}) {
            assertBetween(Duration.ofMillis(step * 500L), Duration.ofSeconds(step), backoff.next());
        }
    }

    @Test
    void beginsAnewAfterAReset() {
        backoff.next();
        backoff.next();
        backoff.reset();
        assertBetween(Duration.ofMillis(500), Duration.ofSeconds(1), backoff.next());
    }

    private static void assertBetween(Duration least, Duration most, Duration found) {
        assertTrue(found.compareTo(least) >= 0 && found.compareTo(most) <= 0, found::toString);
    }
}

package org.zhengtong.platform.exchange.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallRateTest {

    private long now = 1_000_000;

    @Test
    void knowsNoLimitIfThereIsNone() {
        CallRate rate = new CallRate(0, () -> now);
        rate.take(1000);
        assertEquals(8, rate.free(8));
        assertEquals(Duration.ZERO, rate.untilFree());
    }

    @Test
    void letsNoMoreBeginThanThatWithinAnySecond() {
        CallRate rate = new CallRate(5, () -> now);
        int begun = 0;
        for (int millis = 0; millis < 10_000; millis += 10) {
            now += Duration.ofMillis(10).toNanos();
            int free = rate.free(3);
            rate.take(free);
            begun += free;
        }
        assertTrue(begun >= 49 && begun <= 50, begun + " calls");
    }

    @Test
    void saysHowLongToWait() {
        CallRate rate = new CallRate(2, () -> now);
        rate.take(1);
        now += Duration.ofMillis(400).toNanos();
        rate.take(1);
        assertEquals(0, rate.free(1));
        assertEquals(Duration.ofMillis(600), rate.untilFree());
        now += Duration.ofMillis(600).toNanos();
        assertEquals(1, rate.free(2));
    }

    @Test
    void spreadsCallsOfLessThanOnePerSecond() {
        CallRate rate = new CallRate(0.25, () -> now);
        rate.take(rate.free(1));
        assertEquals(Duration.ofSeconds(4), rate.untilFree());
    }
}

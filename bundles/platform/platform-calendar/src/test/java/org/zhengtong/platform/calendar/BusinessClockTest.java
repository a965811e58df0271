package org.zhengtong.platform.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.time.BusinessTime;
import org.zhengtong.platform.api.time.ClockShift;

class BusinessClockTest {

    private static final Instant NOON = Instant.parse("2026-02-16T04:00:00Z");

    private final BusinessClock clock = BusinessClock.on(Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void isTheSystemsTimeInShanghai() {
        assertEquals(NOON, clock.instant());
        assertEquals(BusinessTime.ZONE, clock.getZone());
    }

    @Test
    void isMovedWhileThereIsAShift() {
        ClockShift shift = () -> Duration.ofDays(5);

        clock.bindShift(shift);
        assertEquals(NOON.plus(Duration.ofDays(5)), clock.instant());

        clock.unbindShift(shift);
        assertEquals(NOON, clock.instant());
    }

    @Test
    void followsTheSuccessorOfAShift() {
        ClockShift first = () -> Duration.ofDays(1);
        ClockShift second = () -> Duration.ofDays(-2);

        clock.bindShift(first);
        clock.bindShift(second);
        clock.unbindShift(first);

        assertEquals(NOON.minus(Duration.ofDays(2)), clock.instant());
    }

    @Test
    void isMovedInEveryZone() {
        Clock elsewhere = clock.withZone(ZoneOffset.UTC);

        clock.bindShift(() -> Duration.ofHours(1));

        assertEquals(ZoneOffset.UTC, elsewhere.getZone());
        assertEquals(NOON.plus(Duration.ofHours(1)), elsewhere.instant());
    }
}

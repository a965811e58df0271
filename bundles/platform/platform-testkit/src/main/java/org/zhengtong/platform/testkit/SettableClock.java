package org.zhengtong.platform.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.zhengtong.platform.api.time.BusinessTime;

/** A business clock that stands still until a test moves it. */
public final class SettableClock extends Clock {

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private SettableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** A clock that shows {@code time}: ISO 8601 with offset, for instance {@code 2026-02-16T09:00:00+08:00}. */
    public static SettableClock at(String time) {
        return new SettableClock(new AtomicReference<>(instant(time)), BusinessTime.ZONE);
    }

    public void set(String time) {
        now.set(instant(time));
    }

    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    private static Instant instant(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(now, other);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}

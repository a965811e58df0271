package org.zhengtong.platform.health.check;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Sees when the clock was set, by the steady one of the processor: it is told at each look how far both went. */
final class ClockJumps {

    private static final Duration WORTH_TELLING = Duration.ofSeconds(2);
    private static final Duration TOLD_FOR = Duration.ofMinutes(10);

    private final Clock clock;
    private final LongSupplier steadyNanos;
    private Instant lastTime;
    private long lastNanos;
    private Duration jump = Duration.ZERO;
    private long jumpNanos;

    ClockJumps(Clock clock, LongSupplier steadyNanos) {
        this.clock = clock;
        this.steadyNanos = steadyNanos;
        this.lastTime = clock.instant();
        this.lastNanos = steadyNanos.getAsLong();
    }

    /** How far the clock was set in the last minutes, backwards if negative; empty if it was not. */
    synchronized Optional<Duration> latest() {
        Instant time = clock.instant();
        long nanos = steadyNanos.getAsLong();
        Duration difference = Duration.between(lastTime, time).minusNanos(nanos - lastNanos);
        if (difference.abs().compareTo(WORTH_TELLING) > 0) {
            jump = difference;
            jumpNanos = nanos;
        }
        lastTime = time;
        lastNanos = nanos;
        boolean isRecent = nanos - jumpNanos < TOLD_FOR.toNanos();
        return Optional.of(jump).filter(found -> !found.isZero() && isRecent);
    }
}

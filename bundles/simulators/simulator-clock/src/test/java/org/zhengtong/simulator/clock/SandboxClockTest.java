package org.zhengtong.simulator.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxClockTest {

    private static final Instant NOW = Instant.parse("2026-03-06T04:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void isTheSystemsTimeAtFirst() {
        assertEquals(Duration.ZERO, clock().offset());
        assertEquals(NOW, clock().businessTime());
    }

    @Test
    void goesOnFromWhereItWasMoved() {
        SandboxClock clock = clock();
        clock.moveTo(Instant.parse("2026-03-14T04:00:00.250Z"));
        assertEquals(Duration.ofDays(8).plusMillis(250), clock.offset());
        assertEquals(Instant.parse("2026-03-14T04:00:00.250Z"), clock.businessTime());
    }

    @Test
    void goesBackToo() {
        SandboxClock clock = clock();
        clock.moveTo(Instant.parse("2026-03-06T03:00:00Z"));
        assertEquals(Duration.ofHours(-1), clock.offset());
    }

    @Test
    void movingToNowTakesTheOffsetAway() {
        SandboxClock clock = clock();
        clock.moveTo(Instant.parse("2026-03-14T04:00:00Z"));
        clock.moveTo(NOW.minusMillis(400));
        assertEquals(Duration.ZERO, clock.offset());
    }

    @Test
    void staysMovedOverARestart() {
        clock().moveTo(Instant.parse("2026-03-14T04:00:00Z"));
        assertEquals(Duration.ofDays(8), clock().offset());
    }

    private SandboxClock clock() {
        return new SandboxClock(folder.resolve("data/offset"), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}

package org.zhengtong.platform.health.check;

import static org.apache.felix.hc.api.Result.Status.CRITICAL;
import static org.apache.felix.hc.api.Result.Status.OK;
import static org.apache.felix.hc.api.Result.Status.WARN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.SettableClock;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class ClockCheckTest {

    private final Transactions transactions;
    private final AtomicLong nanos = new AtomicLong();
    private final SettableClock clock = SettableClock.at("2026-03-02T12:00:00+08:00");
    private final ClockJumps jumps = new ClockJumps(clock, nanos::get);

    ClockCheckTest(TestDatabase database) {
        transactions = database.apply("db/check.xml").transactions();
    }

    @Test
    void theClockIsThatOfTheDatabase() {
        assertEquals(OK, check(Duration.ZERO).status());
    }

    @Test
    void theClockIsFarFromThatOfTheDatabase() {
        assertEquals(WARN, check(Duration.ofSeconds(30)).status());
        assertEquals(CRITICAL, check(Duration.ofHours(-1)).status());
    }

    private Checked check(Duration offset) {
        Clock ours = Clock.offset(Clock.system(ZoneOffset.UTC), offset);
        return Checked.of(new ClockCheck(transactions, ours, jumps));
    }

    @Test
    void businessTimeMayBeShifted() {
        ClockCheck check = new ClockCheck(transactions, Clock.systemUTC(), jumps);
        check.bindShift(() -> Duration.ofDays(8));

        assertEquals(WARN, Checked.of(check).status());
        assertEquals("沙箱：业务时间已拨动 11520 分钟", Checked.of(check).messages().get(1));
    }

    @Test
    void seesThatTheClockWasSet() {
        pass(Duration.ofSeconds(5), Duration.ofSeconds(5));
        assertEquals(Optional.empty(), jumps.latest());

        pass(Duration.ofSeconds(5), Duration.ofSeconds(65));
        assertEquals(Optional.of(Duration.ofSeconds(60)), jumps.latest());

        pass(Duration.ofMinutes(9), Duration.ofMinutes(9));
        assertEquals(Optional.of(Duration.ofSeconds(60)), jumps.latest());

        pass(Duration.ofMinutes(2), Duration.ofMinutes(2));
        assertEquals(Optional.empty(), jumps.latest());
    }

    private void pass(Duration really, Duration byTheClock) {
        nanos.addAndGet(really.toNanos());
        clock.advance(byTheClock);
    }
}

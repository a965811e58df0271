package org.zhengtong.platform.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.testkit.SettableClock;

class AttemptBudgetTest {

    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00+08:00");
    private final AttemptBudget budget = new AttemptBudget(clock, 2);

    @Test
    void countsWhatItLeavesOutAndTellsInTheNextMinute() {
        assertEquals(OptionalLong.of(0), budget.take());
        assertEquals(OptionalLong.of(0), budget.take());
        assertEquals(OptionalLong.empty(), budget.take());
        assertEquals(OptionalLong.empty(), budget.take());
        clock.advance(Duration.ofMinutes(1));
        assertEquals(OptionalLong.of(2), budget.take());
        assertEquals(OptionalLong.of(0), budget.take());
    }
}

package org.zhengtong.platform.health.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.health.Health;
import org.zhengtong.platform.api.health.Health.Check;
import org.zhengtong.platform.api.health.Health.Level;
import org.zhengtong.platform.api.health.Health.Report;
import org.zhengtong.platform.health.alert.AlertWatch.Rules;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.RecordedAudit;
import org.zhengtong.platform.testkit.SettableClock;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class AlertsTest {

    private final SettableClock clock = SettableClock.at("2026-03-02T12:00:00+08:00");
    private final RecordedAudit audit = new RecordedAudit();
    private final ConcurrentLinkedQueue<String> told = new ConcurrentLinkedQueue<>();
    private final AlertDesk desk;
    private final List<Check> checks = new ArrayList<>();
    private final AlertWatch watch;

    AlertsTest(TestDatabase database) {
        Transactions transactions = database.apply("db/health.xml").clear().transactions();
        desk = new AlertDesk(
                transactions,
                new AlertStore(transactions, database.ready()),
                notice -> {
                    told.add(notice.template() + " " + notice.variables().get("check") + " "
                            + notice.variables().getOrDefault("level", "") + " "
                            + notice.variables().get("node"));
                    return 1;
                },
                audit);
        watch = watch("n1");
    }

    private AlertWatch watch(String node) {
        Rules rules = new Rules(node, Level.WARN, Duration.ofSeconds(60), Duration.ofSeconds(120));
        return new AlertWatch(health(), desk, rules, clock);
    }

    private Health health() {
        return new Health() {
            @Override
            public Report report() {
                return new Report(Level.OK, clock.instant(), checks);
            }

            @Override
            public boolean isServing() {
                return true;
            }
        };
    }

    private void found(String name, Level level) {
        checks.removeIf(check -> check.name().equals(name));
        checks.add(new Check(name, name, level, List.of("text"), Instant.EPOCH, Duration.ZERO));
    }

    private void pass(Duration time) {
        for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plusSeconds(30)) {
            watch.look();
            clock.advance(Duration.ofSeconds(30));
        }
        watch.look();
    }

    @Test
    void tellsOnceWhenSomethingLasts() {
        found("disk", Level.CRITICAL);
        pass(Duration.ofSeconds(30));
        assertEquals(List.of(), List.copyOf(told));

        pass(Duration.ofMinutes(30));

        assertEquals(List.of("alert.raised disk 严重 n1"), List.copyOf(told));
        assertEquals(1, desk.standing().size());
        assertEquals("磁盘", desk.standing().get(0).title());
        assertEquals(List.of("alert.raise"), audit.actions());
    }

    @Test
    void aHiccupIsWorthNothing() {
        for (int i = 0; i < 10; i++) {
            found("disk", i % 2 == 0 ? Level.CRITICAL : Level.OK);
            pass(Duration.ofSeconds(30));
        }
        assertEquals(List.of(), List.copyOf(told));
    }

    @Test
    void tellsWhenItGetsWorseButNotWhenItGetsBetter() {
        found("relay", Level.WARN);
        pass(Duration.ofMinutes(2));
        found("relay", Level.CRITICAL);
        pass(Duration.ofMinutes(2));
        found("relay", Level.WARN);
        pass(Duration.ofMinutes(10));

        assertEquals(List.of("alert.raised relay 注意 全部", "alert.raised relay 严重 全部"), List.copyOf(told));
    }

    @Test
    void tellsWhenItIsOver() {
        found("relay", Level.WARN);
        pass(Duration.ofMinutes(2));
        found("relay", Level.OK);
        pass(Duration.ofSeconds(90));
        assertEquals(1, told.size());

        pass(Duration.ofMinutes(10));

        assertEquals(List.of("alert.raised relay 注意 全部", "alert.ended 消息转发  全部"), List.copyOf(told));
        assertEquals(List.of(), desk.standing());
        assertEquals(List.of("alert.raise", "alert.end"), audit.actions());
    }

    @Test
    void tellsAgainAfterItWasOver() {
        found("relay", Level.WARN);
        pass(Duration.ofMinutes(2));
        found("relay", Level.OK);
        pass(Duration.ofMinutes(3));
        found("relay", Level.WARN);
        pass(Duration.ofMinutes(2));

        assertEquals(3, told.size());
    }

    @Test
    void anAlertEndsWithItsCheck() {
        found("connector.province", Level.WARN);
        pass(Duration.ofMinutes(2));
        checks.clear();
        pass(Duration.ofMinutes(3));

        assertEquals(List.of(), desk.standing());
    }

    @Test
    void aRestartTellsNothingTwice() {
        found("disk", Level.CRITICAL);
        pass(Duration.ofMinutes(2));
        AlertWatch restarted = watch("n1");
        restarted.look();
        clock.advance(Duration.ofMinutes(2));
        restarted.look();

        assertEquals(1, told.size());
    }

    @Test
    void everyNodeHasItsOwnDiskButTheRelayIsOne() {
        found("disk", Level.CRITICAL);
        found("relay", Level.CRITICAL);
        AlertWatch other = watch("n2");
        other.look();
        pass(Duration.ofMinutes(2));
        other.look();

        assertEquals(3, told.size());
        assertEquals(3, desk.standing().size());
    }

    @Test
    void nodesThatSeeItAtTheSameMomentTellItOnce() throws Exception {
        Concern concern = new Concern("relay", "消息转发", "", Level.WARN, "text");
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> raised = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                raised.add(nodes.submit(() -> desk.raise(concern, clock.instant())));
            }
            for (Future<?> one : raised) {
                one.get(30, TimeUnit.SECONDS);
            }
        } finally {
            nodes.shutdownNow();
        }
        assertEquals(1, desk.standing().size());
    }
}

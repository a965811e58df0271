package org.zhengtong.platform.health.check;

import static org.apache.felix.hc.api.Result.Status.CRITICAL;
import static org.apache.felix.hc.api.Result.Status.OK;
import static org.apache.felix.hc.api.Result.Status.WARN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.exchange.Connectors.ConnectorStatus;
import org.zhengtong.platform.api.exchange.Connectors.State;
import org.zhengtong.platform.testkit.SettableClock;

class ConnectorCheckTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Limits LIMITS = new Limits(Duration.ofMinutes(15), Duration.ofHours(4));

    @Test
    void aConnectorThatRunsIsWell() {
        assertEquals(new Checked(OK, List.of("运行")), check(State.RUNNING, Duration.ofMinutes(1), 0));
    }

    @Test
    void aSystemThatIsDownIsAWarning() {
        assertEquals(new Checked(WARN, List.of("外部系统不可用：503")), check(State.UNAVAILABLE, Duration.ZERO, 0));
        assertEquals(WARN, check(State.PAUSED, Duration.ZERO, 0).status());
        assertEquals(WARN, check(State.ABSENT, Duration.ZERO, 0).status());
    }

    @Test
    void messagesThatWaitLongAreCriticalInTheEnd() {
        assertEquals(
                new Checked(WARN, List.of("运行", "等待 12 条，最早的已等待 15 分钟")),
                check(State.RUNNING, Duration.ofMinutes(15), 0));
        assertEquals(CRITICAL, check(State.UNAVAILABLE, Duration.ofHours(4), 0).status());
    }

    @Test
    void deadLettersAreAWarning() {
        assertEquals(new Checked(WARN, List.of("运行", "死信 2 条")), check(State.RUNNING, Duration.ZERO, 2));
    }

    @Test
    void aConnectorThatIsGoneIsSaidToBe() {
        ConnectorCheck check =
                new ConnectorCheck("other", view(status(State.RUNNING, Duration.ZERO, 0)), LIMITS, 1, clock());

        assertEquals(WARN, Checked.of(check).status());
    }

    private static Checked check(State state, Duration oldest, long dead) {
        return Checked.of(new ConnectorCheck("province", view(status(state, oldest, dead)), LIMITS, 1, clock()));
    }

    private static SettableClock clock() {
        return SettableClock.at("2026-03-02T12:00:00+08:00");
    }

    private static ConnectorStatus status(State state, Duration oldest, long dead) {
        return new ConnectorStatus(
                "province", state, List.of(), "1.0.0", 12, Optional.of(NOON.minus(oldest)), 0, 0, dead, "503");
    }

    private static ConnectorView view(ConnectorStatus status) {
        return new ConnectorView((Connectors) Proxy.newProxyInstance(
                Connectors.class.getClassLoader(),
                new Class<?>[] {Connectors.class},
                (proxy, method, arguments) -> List.of(status)));
    }
}

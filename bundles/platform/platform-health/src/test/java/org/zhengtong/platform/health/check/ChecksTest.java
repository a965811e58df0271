package org.zhengtong.platform.health.check;

import static org.apache.felix.hc.api.Result.Status.CRITICAL;
import static org.apache.felix.hc.api.Result.Status.OK;
import static org.apache.felix.hc.api.Result.Status.WARN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.platform.api.audit.AuditHealth.Figures;
import org.zhengtong.platform.api.audit.AuditHealth.LastVerification;
import org.zhengtong.platform.api.audit.AuditSealer;
import org.zhengtong.platform.api.exchange.ExchangeHealth;
import org.zhengtong.platform.testkit.SettableClock;

class ChecksTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final SettableClock clock = SettableClock.at("2026-03-02T12:00:00+08:00");

    @TempDir
    private Path folder;

    @Test
    void theBrokerIsThereOrNot() {
        assertEquals(
                OK,
                Checked.of(new BrokerCheck(() -> exchange(true, Duration.ZERO))).status());
        assertEquals(
                new Checked(CRITICAL, List.of("不可用：gone")),
                Checked.of(new BrokerCheck(() -> exchange(false, Duration.ZERO))));
    }

    @Test
    void theRelayMayBeLate() {
        assertEquals(OK, relay(Duration.ofSeconds(59)).status());
        assertEquals(new Checked(WARN, List.of("待转发 7 条，最早的已等待 60 秒")), relay(Duration.ofSeconds(60)));
        assertEquals(CRITICAL, relay(Duration.ofMinutes(11)).status());
    }

    private Checked relay(Duration age) {
        Limits limits = new Limits(Duration.ofSeconds(60), Duration.ofSeconds(600));
        return Checked.of(new RelayCheck(() -> exchange(true, age), clock, limits));
    }

    private static ExchangeHealth.State exchange(boolean reachable, Duration age) {
        return new ExchangeHealth.State(reachable, reachable ? "" : "gone", 7, Optional.of(NOON.minus(age)));
    }

    @Test
    void theDiskHasRoomOrNot() {
        assertEquals(OK, Checked.of(new DiskCheck(folder, 0, 0)).status());
        assertEquals(WARN, Checked.of(new DiskCheck(folder, Long.MAX_VALUE, 0)).status());
        assertEquals(
                CRITICAL,
                Checked.of(new DiskCheck(folder, Long.MAX_VALUE, Long.MAX_VALUE))
                        .status());
        assertEquals(
                CRITICAL,
                Checked.of(new DiskCheck(folder.resolve("none"), 0, 0)).status());
    }

    @Test
    void theChainIsSealedSignedAndIntact() {
        assertEquals(
                new Checked(OK, List.of("已封存 9 条")),
                evidence(true, new Figures(9, 0, Optional.empty(), Optional.of(NOON), 0, Optional.empty())));
    }

    @Test
    void theChainMayLagBehind() {
        Optional<Instant> longAgo = Optional.of(NOON.minusSeconds(3600));
        Checked late = evidence(true, new Figures(9, 3, longAgo, longAgo, 4, Optional.empty()));

        assertEquals(WARN, late.status());
        assertEquals(List.of("3 条记录超过一分钟未封存", "4 条记录超过十五分钟未签名", "已封存 9 条"), late.messages());
    }

    @Test
    void aBrokenChainIsCritical() {
        LastVerification broken = new LastVerification(NOON, 9, 5);
        Figures figures = new Figures(9, 0, Optional.empty(), Optional.of(NOON), 0, Optional.of(broken));

        assertEquals(CRITICAL, evidence(true, figures).status());
        assertEquals(
                CRITICAL,
                evidence(false, new Figures(0, 0, Optional.empty(), Optional.empty(), 0, Optional.empty()))
                        .status());
    }

    @Test
    void aChainThatNobodyVerifiesIsAWarning() {
        LastVerification old = new LastVerification(NOON.minus(Duration.ofDays(4)), 9, 0);

        assertEquals(
                WARN,
                evidence(true, new Figures(9, 0, Optional.empty(), Optional.of(NOON), 0, Optional.of(old)))
                        .status());
    }

    private Checked evidence(boolean working, Figures figures) {
        AuditSealer.State state = new AuditSealer.State(working, working ? "" : "no table");
        return Checked.of(new EvidenceCheck(() -> state, () -> figures, clock));
    }

    @Test
    void everyTextIsChinese() {
        assertTrue(Texts.of("title.database").codePoints().allMatch(Character::isIdeographic));
    }
}

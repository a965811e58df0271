package org.zhengtong.simulator.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.simulator.clock.ClockResource.SandboxTime;
import org.zhengtong.simulator.clock.ClockResource.SandboxTimeBody;

class ClockResourceTest {

    private static final Instant NOW = Instant.parse("2026-03-06T04:00:00Z");

    private final FakeAuditLog auditLog = new FakeAuditLog();

    @TempDir
    private Path folder;

    private SandboxClock clock;
    private ClockResource resource;

    @BeforeEach
    void start() {
        clock = new SandboxClock(folder.resolve("offset"), Clock.fixed(NOW, ZoneOffset.UTC));
        resource = new ClockResource(new MoveClock(clock, auditLog), clock);
    }

    @Test
    void showsTheBusinessTime() {
        assertEquals(new SandboxTime(NOW, 0), resource.clock());
    }

    @Test
    void movesTheBusinessTime() {
        Instant later = NOW.plus(Duration.ofDays(8));
        assertEquals(new SandboxTime(later, 8 * 86_400), resource.moveClock(new SandboxTimeBody(later)));
        assertEquals(new SandboxTime(later, 8 * 86_400), resource.clock());
    }

    @Test
    void saysInTheAuditLogFromWhereToWhere() {
        resource.moveClock(new SandboxTimeBody(NOW.plus(Duration.ofDays(8))));
        Map<String, String> detail = Map.of("before", "2026-03-06T12:00+08:00", "after", "2026-03-14T12:00+08:00");
        assertEquals(List.of(AuditEvent.done("sandbox.clock", "clock", "business", detail)), auditLog.recorded());
    }

    @Test
    void doesNotMoveWhatCannotBeAudited() {
        auditLog.fail();
        SandboxTimeBody body = new SandboxTimeBody(NOW.plusSeconds(60));
        assertThrows(IllegalStateException.class, () -> resource.moveClock(body));
        assertEquals(Duration.ZERO, clock.offset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-12-31T23:59:59+08:00", "2031-01-01T00:00:00+08:00"})
    void refusesToLeaveTheYearsFrom2019To2030(String time) {
        assertRefused("out_of_range", new SandboxTimeBody(Instant.parse(time)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-01-01T00:00:00+08:00", "2030-12-31T23:59:59+08:00"})
    void movesToTheEdges(String time) {
        assertEquals(
                Instant.parse(time),
                resource.moveClock(new SandboxTimeBody(Instant.parse(time))).businessTime());
    }

    @Test
    void refusesNoTimeAtAll() {
        assertRefused("required", new SandboxTimeBody(null));
    }

    @Test
    void movingNeedsItsPermission() {
        RequiresPermission permission = Arrays.stream(ClockResource.class.getMethods())
                .filter(method -> method.getName().equals("moveClock"))
                .map(method -> method.getAnnotation(RequiresPermission.class))
                .findFirst()
                .orElseThrow();
        assertNotNull(permission);
        assertEquals("sandbox.clock", permission.value());
    }

    private void assertRefused(String code, SandboxTimeBody body) {
        RefusedException refused = assertThrows(RefusedException.class, () -> resource.moveClock(body));
        assertEquals(code, refused.first().code().code());
        assertEquals("businessTime", refused.first().field());
        assertEquals(List.of(), auditLog.recorded());
    }
}

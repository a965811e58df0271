package org.zhengtong.cli.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.cli.testing.FakeServer;
import org.zhengtong.cli.testing.FakeServer.Reply;
import org.zhengtong.cli.testing.Zt;
import org.zhengtong.cli.testing.Zt.Result;

class HealthCheckTest {

    @TempDir
    private Path folder;

    private final FakeServer server = new FakeServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void warningsAreNoFailure() {
        Result result = health("WARN");

        assertEquals(0, result.exitCode());
        assertTrue(result.out().contains("连接器 province  注意"), result.out());
        assertTrue(result.out().contains("死信 2 条"), result.out());
        assertTrue(result.err().contains("有需要注意的情况"), result.err());
    }

    @Test
    void whatIsCriticalFails() {
        assertEquals(1, health("CRITICAL").exitCode());
    }

    private Result health(String level) {
        server.on("GET", "/api/platform/v1/health", Reply.ok("""
                {"level":"%s","at":"2026-03-02T12:00:00+08:00","items":[
                {"name":"connector.province","title":"连接器 province","level":"%s","observations":["死信 2 条"],
                "at":"2026-03-02T12:00:00+08:00","tookMs":3}]}""".formatted(level, level)));
        return new Zt(folder).run(server, "health");
    }
}

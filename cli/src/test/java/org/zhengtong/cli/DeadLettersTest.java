package org.zhengtong.cli;

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

class DeadLettersTest {

    private static final String HANDLED = "{\"found\":7,\"done\":7}";

    @TempDir
    private Path folder;

    private final FakeServer server = new FakeServer()
            .on("POST", "/api/platform/v1/dead-letters/.*", Reply.ok(HANDLED))
            .on("POST", "/api/platform/v1/replays", Reply.ok("{\"messages\":3,\"sent\":4,\"waiting\":1}"));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void countsReasons() {
        server.on(
                "GET",
                "/api/platform/v1/dead-letters/reasons\\?connector=province",
                Reply.ok("{\"items\":[{\"reason\":\"没有对应的服务数据\",\"count\":7}]}"));
        assertTrue(zt("message", "reasons", "province").out().contains("没有对应的服务数据"));
    }

    @Test
    void sendsASelectionAgain() {
        assertEquals(0, zt("message", "retry-all", "province", "a", "b").exitCode());
        assertEquals(
                "{\"connector\":\"province\",\"ofReason\":\"\",\"dryRun\":false,\"messageIds\":[\"a\",\"b\"]}",
                server.last().body());
    }

    @Test
    void givesAllOfAReasonUpWhenToldTo() {
        Result asked = zt("message", "discard-all", "province", "--of-reason", "x", "--reason", "y", "--no-input");
        assertEquals(2, asked.exitCode(), asked.all());
        Result sure = zt("message", "discard-all", "province", "--of-reason", "x", "--reason", "y", "--yes");
        assertEquals(0, sure.exitCode(), sure.all());
        assertEquals(
                "{\"connector\":\"province\",\"ofReason\":\"x\",\"dryRun\":false,\"messageIds\":[],\"reason\":\"y\"}",
                server.last().body());
    }

    @Test
    void takesAPersonalValueFromItsInput() {
        Result result = new Zt(folder)
                .reading("230602199001010016\n")
                .run(
                        server,
                        "message",
                        "correct",
                        "m",
                        "province",
                        "--pointer",
                        "/case/applicant/idNumber",
                        "--value",
                        "-",
                        "--reason",
                        "typo");
        assertEquals(0, result.exitCode(), result.all());
        assertTrue(
                server.last().body().contains("\"value\":\"230602199001010016\""),
                server.last().body());
    }

    @Test
    void countsWhatAReplayWouldSend() {
        Result result = zt(
                "message",
                "replay",
                "--topic",
                "case.finished",
                "--from",
                "2026-03-02T00:00:00+08:00",
                "--reason",
                "asked",
                "--dry-run");
        assertEquals(0, result.exitCode(), result.all());
        assertEquals(
                "{\"connector\":\"\",\"topic\":\"case.finished\",\"key\":\"\",\"reason\":\"asked\",\"dryRun\":true,"
                        + "\"from\":\"2026-03-02T00:00:00+08:00\"}",
                server.last().body());
    }

    @Test
    void followsAThing() {
        server.on(
                "GET",
                "/api/platform/v1/traces/c-1",
                Reply.ok("{\"key\":\"c-1\",\"steps\":[{\"stage\":\"RELAYED\",\"where\":\"exchange\"}]}"));
        assertTrue(zt("trace", "c-1").out().contains("exchange"));
        assertTrue(zt("trace", "c-1", "-o", "json").out().contains("\"items\""));
    }

    @Test
    void showsFiguresOfOneConnector() {
        server.on(
                "GET",
                "/api/platform/v1/figures/connectors/province\\?minutes=5",
                Reply.ok("{\"connector\":\"province\",\"delivered\":30}"));
        assertTrue(zt("connector", "stats", "province", "--minutes", "5").out().contains("30"));
    }

    private Result zt(String... arguments) {
        return new Zt(folder).run(server, arguments);
    }
}

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

class ReconcileTest {

    private static final String PATH = "/api/platform/v1/connectors/province/reconciliations";

    @TempDir
    private Path folder;

    private final FakeServer server = new FakeServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void comparesADay() {
        answering("{\"id\":\"r1\",\"state\":\"EQUAL\",\"ours\":610,\"theirs\":1200}");
        Result result = zt("connector", "reconcile", "province", "--day", "2026-03-02", "--dry-run");
        assertEquals(0, result.exitCode());
        assertEquals("{\"dryRun\":true,\"day\":\"2026-03-02\"}", server.last().body());
        assertTrue(result.out().contains("一致"), result.out());
    }

    @Test
    void isOneWhenTheSidesDiffer() {
        answering("{\"id\":\"r1\",\"state\":\"DIFFERENT\",\"missing\":2,\"resent\":2,\"extra\":1}");
        Result result = zt("connector", "reconcile", "province");
        assertEquals(1, result.exitCode());
        assertEquals("{\"dryRun\":false}", server.last().body());
    }

    @Test
    void isSixWhenTheFarSideDoesNotTell() {
        answering("{\"id\":\"r1\",\"state\":\"FAILED\",\"error\":\"无法连接\"}");
        assertEquals(6, zt("connector", "reconcile", "province").exitCode());
    }

    @Test
    void listsWhatWasFound() {
        server.on(
                "GET",
                "/api/platform/v1/reconciliations/r1/differences.*",
                Reply.ok("{\"items\":[{\"kind\":\"MISSING\",\"record\":\"service 23A 1\",\"messageId\":\"m1\"}]}"));
        Result result = zt("connector", "differences", "r1");
        assertTrue(result.out().contains("service 23A 1"), result.out());
    }

    private void answering(String body) {
        server.on("POST", PATH, Reply.ok(body));
    }

    private Result zt(String... arguments) {
        return new Zt(folder).run(server, arguments);
    }
}

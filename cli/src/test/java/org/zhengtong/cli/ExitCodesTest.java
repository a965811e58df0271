package org.zhengtong.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.cli.testing.FakeServer;
import org.zhengtong.cli.testing.FakeServer.Reply;
import org.zhengtong.cli.testing.Zt;
import org.zhengtong.cli.testing.Zt.Result;

class ExitCodesTest {

    @TempDir
    Path folder;

    private final FakeServer server = new FakeServer();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest(name = "HTTP {0} gives {1}")
    @CsvSource({
        "400, 1", "401, 5", "403, 5", "404, 3", "408, 7", "409, 4", "413, 1", "415, 1", "422, 1", "429, 1", "500, 1",
        "502, 6", "503, 6", "504, 7"
    })
    void followTheStatusOfTheServer(int status, int exitCode) {
        server.on("GET", "/api/platform/v1/connectors/province", Reply.problem(status, "some_code", "name", "说明文字"));
        Result result = zt("connector", "show", "province");
        assertEquals(exitCode, result.exitCode());
        assertEquals("", result.out());
        assertTrue(result.err().contains("错误：[some_code] 说明文字（字段 name）"), result.err());
    }

    @Test
    void isZeroForAGoodAnswer() {
        server.on("GET", "/api/platform/v1/connectors/province", Reply.ok("{\"name\":\"province\"}"));
        assertEquals(0, zt("connector", "show", "province").exitCode());
    }

    @Test
    void isTwoForWrongUsage() {
        assertEquals(2, zt("connector", "show").exitCode());
        assertEquals(2, zt("connector").exitCode());
        assertEquals(2, zt("no-such-thing").exitCode());
        assertEquals(2, zt("connector", "list", "-o", "xml").exitCode());
        assertEquals(2, zt("case", "send", "f.csv", "--batch", "many").exitCode());
    }

    @Test
    void isSixWhenNobodyListens() {
        server.close();
        Result result = zt("connector", "list");
        assertEquals(6, result.exitCode());
        assertTrue(result.err().contains("连接不上"), result.err());
    }

    @Test
    void isTwoForAFileThatIsNotThere() {
        for (String[] command : new String[][] {
            {"connector", "install", folder.toString()},
            {"connector", "install", folder.resolve("none.kar").toString()},
            {"rating", "validate", folder.resolve("none").toString()},
            {"case", "send", folder.toString()}
        }) {
            Result result = zt(command);
            assertEquals(2, result.exitCode(), result.err());
            assertFalse(result.err().matches("(?s).*(not found|directory).*"), result.err());
        }
        assertTrue(server.received().isEmpty());
    }

    @Test
    void isSixWhenTheProbedSystemIsDown() {
        server.on(
                "POST",
                "/api/platform/v1/connectors/province/probe",
                Reply.ok("{\"name\":\"province\",\"state\":\"UNAVAILABLE\",\"detail\":\"连接被拒绝\"}"));
        Result result = zt("connector", "probe", "province");
        assertEquals(6, result.exitCode());
        assertTrue(result.out().contains("外部系统不可用"), result.out());
    }

    @Test
    void isOneForABrokenAuditChain() {
        server.on(
                "GET",
                "/api/platform/v1/audit/verification",
                Reply.ok("{\"sealed\":9,\"waiting\":0,\"firstBroken\":4}"));
        assertEquals(1, zt("audit", "verify").exitCode());
        server.on(
                "GET",
                "/api/platform/v1/audit/verification",
                Reply.ok("{\"sealed\":9,\"waiting\":0,\"firstBroken\":0}"));
        assertEquals(0, zt("audit", "verify").exitCode());
    }

    @Test
    void isOneForAFailedJob() {
        server.on("POST", "/api/platform/v1/jobs/sweep/runs", Reply.ok("{\"state\":\"FAILED\",\"error\":\"磁盘已满\"}"));
        Result result = zt("job", "run", "sweep");
        assertEquals(1, result.exitCode());
        assertTrue(result.err().contains("磁盘已满"), result.err());
    }

    @Test
    void everyReasonOfARefusalIsShown() {
        server.on("POST", "/api/rating/v1/tags", new Reply(422, """
                        {"status":422,"code":"required","field":"text","detail":"必填","errors":[
                          {"code":"required","field":"text","detail":"必填"},
                          {"code":"out_of_range","field":"level","detail":"应在 1 至 5 之间"}]}"""));
        Result result = zt("tag", "add", "--level", "9", "--text", "", "--aspect", "attitude");
        assertEquals(1, result.exitCode());
        assertTrue(result.err().contains("[required] 必填（字段 text）"), result.err());
        assertTrue(result.err().contains("[out_of_range] 应在 1 至 5 之间（字段 level）"), result.err());
    }

    @Test
    void anAnswerThatIsNoJsonIsAnErrorWithoutATrace() {
        server.on("GET", ".*", Reply.ok("<html>welcome</html>"));
        Result result = zt("job", "list");
        assertEquals(1, result.exitCode());
        assertTrue(result.err().contains("不是 JSON"), result.err());
        assertFalse(result.err().contains("\tat "), result.err());
    }

    private Result zt(String... arguments) {
        return new Zt(folder).run(server, arguments);
    }
}

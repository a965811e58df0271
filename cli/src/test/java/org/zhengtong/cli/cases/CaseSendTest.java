package org.zhengtong.cli.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.testing.FakeServer;
import org.zhengtong.cli.testing.FakeServer.Received;
import org.zhengtong.cli.testing.FakeServer.Reply;
import org.zhengtong.cli.testing.Zt;
import org.zhengtong.cli.testing.Zt.Result;

class CaseSendTest {

    private static final String HEADER =
            "RowGuid,RecordInTime,ProjectNo,TaskCode,TaskHandleItem,ProjectName,ProStatus,ProChannel,ServiceNumber,"
                    + "ServiceName,AreaCode,DeptCode,AcceptDate,ServiceTime,ResultDate,UserProp,UserName,UserPageType,"
                    + "CreditNum,Mobile\n";
    private static final String GOOD = row("A1", "3");

    @TempDir
    Path folder;

    private final FakeServer server = new FakeServer();
    private Path file;

    @BeforeEach
    void serve() {
        file = folder.resolve("cases.csv");
        server.on("POST", "/api/rating/v1/cases/batch", CaseSendTest::takeAllButB);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void sendsRowsAsTheInterfaceWantsThem() throws IOException {
        Result result = send(HEADER + GOOD);
        assertEquals(0, result.exitCode(), result.err());
        JsonNode sent =
                Json.parse(server.last().body()).orElseThrow().path("cases").get(0);
        assertEquals("guid-A1", sent.path("recordGuid").asText());
        assertEquals("2026-03-30T08:00:00+08:00", sent.path("recordInTime").asText());
        assertEquals("11230600657929631E3230106001002", sent.path("itemCode").asText());
        assertEquals("FINISHED", sent.path("state").asText());
        assertEquals("OFFLINE", sent.path("mode").asText());
        assertEquals(1, sent.path("serviceNumber").asInt());
        assertEquals(
                "230602199001010016", sent.path("applicant").path("idNumber").asText());
        assertFalse(sent.has("agent"));
        assertFalse(sent.has("handler"));
        assertFalse(server.last().idempotencyKey().isEmpty());
    }

    @Test
    void prefersTheHandlingCode() throws IOException {
        send(HEADER + GOOD.replace("3230106001002,,", "3230106001002,11230600657929631E323010600100201,"));
        assertEquals(
                "11230600657929631E323010600100201",
                Json.at(
                                Json.parse(server.last().body())
                                        .orElseThrow()
                                        .path("cases")
                                        .get(0),
                                "itemCode")
                        .asText());
    }

    @Test
    void sendsInBatchesInOrder() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 25; i++) {
            text.append(row("N" + i, "3"));
        }
        Result result = send(text.toString(), "--batch", "10");
        assertEquals(
                List.of(10, 10, 5),
                server.received().stream().map(CaseSendTest::size).toList());
        assertTrue(result.out().contains("新增    25"), result.out());
        assertTrue(result.err().contains("100% 25/25"), result.err());
    }

    @Test
    void leavesRefusedRowsInAFileReadyToBeMended() throws IOException {
        Result result = send(HEADER + GOOD + row("B2", "3") + row("C3", "7"));
        assertEquals(1, result.exitCode());
        assertTrue(result.err().contains("第 3 行 B2 被拒绝：[item_unknown] itemCode 事项编码不存在"), result.err());
        assertTrue(result.err().contains("第 4 行 C3 被拒绝：[invalid_code] ProStatus"), result.err());
        List<String> lines = Files.readAllLines(refusedFile());
        assertEquals(HEADER.strip() + ",RefusedCode,RefusedField,RefusedReason", lines.get(0));
        assertEquals(row("C3", "7").strip() + ",invalid_code,ProStatus,代码无效，可用值：1、2、3", lines.get(1));
        assertEquals(row("B2", "3").strip() + ",item_unknown,itemCode,事项编码不存在", lines.get(2));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(refusedFile())));
    }

    @Test
    void takesTheMendedFileWithoutAWarning() throws IOException {
        send(HEADER + row("B2", "3"));
        Files.writeString(file, Files.readString(refusedFile()).replace("B2", "A2"));
        Result result = new Zt(folder).run(server, "case", "send", file.toString());
        assertEquals(0, result.exitCode(), result.err());
        assertFalse(result.err().contains("忽略"), result.err());
    }

    @Test
    void tellsScriptsEveryRefusal() throws IOException {
        Result result = send(HEADER + GOOD + row("B2", "3"), "-o", "json");
        JsonNode report = Json.parse(result.out()).orElseThrow();
        assertEquals(2, report.path("rows").asInt());
        assertEquals(1, report.path("created").asInt());
        assertEquals(1, report.path("refused").asInt());
        assertEquals(3, report.path("refusals").get(0).path("line").asInt());
        assertEquals("item_unknown", report.path("refusals").get(0).path("code").asText());
        assertEquals(refusedFile().toString(), report.path("refusedFile").asText());
    }

    @Test
    void sendsNothingOfAFileInAnotherEncoding() throws IOException {
        Files.write(file, (HEADER + GOOD + row("A2", "3").replace("guid", "标识")).getBytes(Charset.forName("GB18030")));
        Result result = new Zt(folder).run(server, "case", "send", file.toString());
        assertEquals(1, result.exitCode());
        assertTrue(result.err().contains("第 2 行"), result.err());
        assertTrue(result.err().contains("不是有效的 UTF-8 编码；没有报送任何数据"), result.err());
        assertEquals(List.of(), server.received());
    }

    @Test
    void sendsNothingOfAFileThatIsBrokenFurtherDown() throws IOException {
        Result result = send(HEADER + GOOD + "\"never closed\n");
        assertEquals(1, result.exitCode());
        assertTrue(result.err().contains("不是有效的 CSV"), result.err());
        assertEquals(List.of(), server.received());
    }

    @Test
    void namesTheColumnsThatAreMissing() throws IOException {
        Result result = send("RowGuid,ProjectNo\n1,2\n");
        assertEquals(1, result.exitCode());
        assertTrue(result.err().contains("缺少列：RecordInTime、TaskCode"), result.err());
    }

    @Test
    void warnsOfColumnsThatItDoesNotKnow() throws IOException {
        Result result = send(HEADER.strip() + ",Moblie\n" + GOOD.strip() + ",1\n");
        assertEquals(0, result.exitCode());
        assertTrue(result.err().contains("Moblie"), result.err());
    }

    @Test
    void takesAByteOrderMarkAndWindowsLineEnds() throws IOException {
        Result result = send("\uFEFF" + (HEADER + GOOD).replace("\n", "\r\n"));
        assertEquals(0, result.exitCode(), result.err());
        assertEquals(1, server.received().size());
    }

    @Test
    void refusesRowsOfTheWrongLengthAndTimesThatAreNone() throws IOException {
        Result result =
                send(HEADER + "only,three,values\n" + GOOD.replace("2026-03-27 10:00:00", "2026-02-30 10:00:00"));
        assertEquals(1, result.exitCode());
        assertTrue(result.err().contains("[column_count]  应有 20 列，实有 3 列"), result.err());
        assertTrue(result.err().contains("[invalid_format] AcceptDate"), result.err());
        assertEquals(List.of(), server.received());
    }

    @Test
    void aDryRunSendsNothing() throws IOException {
        Result result = send(HEADER + GOOD + row("C3", "7"), "--dry-run");
        assertEquals(1, result.exitCode());
        assertEquals(List.of(), server.received());
    }

    @Test
    void saysHowFarItCameWhenTheServerGoesAway() throws IOException {
        server.on(
                "POST",
                "/api/rating/v1/cases/batch",
                request -> server.received().size() == 1
                        ? takeAllButB(request)
                        : Reply.problem(503, "temporarily_unavailable", "", "请稍后重试"));
        Result result = send(HEADER + GOOD + row("A2", "3"), "--batch", "1");
        assertEquals(6, result.exitCode());
        assertTrue(result.err().contains("已处理 1 行"), result.err());
    }

    @Test
    void aFileThatIsNotThereIsWrongUsage() {
        Result result = new Zt(folder).run(server, "case", "send", file.toString());
        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains("cases.csv"), result.err());
    }

    private Result send(String text, String... options) throws IOException {
        Files.writeString(file, text);
        String[] arguments = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("case", "send", file.toString()), java.util.Arrays.stream(options))
                .toArray(String[]::new);
        return new Zt(folder).run(server, arguments);
    }

    private Path refusedFile() {
        return Path.of(file + ".refused.csv");
    }

    private static String row(String caseNo, String state) {
        return "guid-%s,2026-03-30 08:00:00,%s,11230600657929631E3230106001002,,,%s,2,1,办结,230600000000,11230600657929631E,"
                        .formatted(caseNo, caseNo, state)
                + "2026-03-27 10:00:00,2026-03-27 10:20:00,2026-03-27 10:20:00,1,张三,111,230602199001010016,13900000000\n";
    }

    private static int size(Received request) {
        return Json.parse(request.body()).orElseThrow().path("cases").size();
    }

    private static Reply takeAllButB(Received request) {
        StringBuilder results = new StringBuilder();
        JsonNode cases = Json.parse(request.body()).orElseThrow().path("cases");
        for (int i = 0; i < cases.size(); i++) {
            String caseNo = cases.get(i).path("caseNo").asText();
            results.append(i == 0 ? "" : ",")
                    .append("{\"index\":%d,\"caseNo\":\"%s\",%s}"
                            .formatted(
                                    i,
                                    caseNo,
                                    caseNo.startsWith("B")
                                            ? "\"result\":\"REFUSED\",\"errors\":[{\"code\":\"item_unknown\","
                                                    + "\"field\":\"itemCode\",\"detail\":\"事项编码不存在\"}]"
                                            : "\"result\":\"CREATED\",\"errors\":[]"));
        }
        return Reply.ok("{\"received\":%d,\"results\":[%s]}".formatted(cases.size(), results));
    }
}

package org.zhengtong.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.testing.FakeServer;
import org.zhengtong.cli.testing.FakeServer.Reply;
import org.zhengtong.cli.testing.Zt;
import org.zhengtong.cli.testing.Zt.Result;

class TagsAndRatingsTest {

    @TempDir
    Path folder;

    private final FakeServer server = new FakeServer()
            .on("GET", "/api/rating/v1/tags/510", Reply.ok("{\"id\":\"t-1\",\"code\":\"510\",\"aspect\":\"process\"}"))
            .on("PUT", "/api/rating/v1/tags/t-1.*", Reply.ok("{\"code\":\"510\"}"))
            .on("POST", "/api/rating/v1/cases/A1/.*", new Reply(201, "{\"id\":\"r-1\",\"level\":2}"));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void tagsAreChangedByTheCodeThatPeopleKnow() {
        assertEquals(0, zt("tag", "disable", "510").exitCode());
        assertEquals("/api/rating/v1/tags/t-1/enabled", server.last().target());
        assertEquals("{\"enabled\":false}", server.last().body());
        assertEquals(0, zt("tag", "reword", "510", "--text", "一次办成").exitCode());
        assertEquals("{\"text\":\"一次办成\",\"aspect\":\"process\"}", server.last().body());
        assertEquals(3, zt("tag", "enable", "999").exitCode());
    }

    @Test
    void deletingATagNeedsAYes() {
        server.on("DELETE", "/api/rating/v1/tags/t-1", Reply.problem(409, "tag_in_use", "", "标签已被使用"));
        assertEquals(2, zt("tag", "delete", "510", "--no-input").exitCode());
        Result result = zt("tag", "delete", "510", "--yes");
        assertEquals(4, result.exitCode());
        assertTrue(result.err().contains("[tag_in_use] 标签已被使用"), result.err());
    }

    @Test
    void anAnonymousRatingNeedsNoFile() {
        Result result =
                zt("rating", "submit", "A1", "--channel", "PC", "--level", "2", "--tag", "207,208", "--tag", "209");
        assertEquals(0, result.exitCode(), result.err());
        assertEquals(
                "{\"channel\":\"PC\",\"level\":2,\"anonymous\":true,\"tags\":[\"207\",\"208\",\"209\"]}",
                server.last().body());
        assertTrue(result.err().contains("办件 A1 的评价已提交"), result.err());
    }

    @Test
    void whoRatesComesFromAFile() throws IOException {
        Path rater = Files.writeString(folder.resolve("rater.json"), "{\"name\":\"张三\",\"idNumber\":\"1\"}");
        zt("rating", "follow-up", "A1", "--channel", "APP", "--level", "5", "--rater-file", rater.toString());
        assertEquals("/api/rating/v1/cases/A1/follow-ups", server.last().target());
        assertEquals(
                "张三",
                Json.at(Json.parse(server.last().body()).orElseThrow(), "rater.name")
                        .asText());
        assertTrue(server.last().body().contains("\"anonymous\":false"));
        assertEquals(
                2,
                zt("rating", "submit", "A1", "--channel", "PC", "--level", "5", "--rater-file", "nowhere")
                        .exitCode());
    }

    @Test
    void aDryRunOnlyAsks() {
        server.on("POST", "/api/rating/v1/ratings/validate", Reply.ok("""
                        [{"index":0,"caseNo":"A1","outcome":"REFUSED",
                          "error":{"code":"tag_required","field":"tags","detail":"请选择标签"}}]"""));
        Result result = zt("rating", "submit", "A1", "--channel", "PC", "--level", "1", "--dry-run");
        assertEquals(1, result.exitCode());
        assertTrue(result.out().contains("tag_required"), result.out());
        assertFalse(result.out().contains("index"), result.out());
        assertFalse(result.err().contains("已提交"), result.err());
        server.on(
                "POST",
                "/api/rating/v1/ratings/validate",
                Reply.ok("[{\"index\":0,\"caseNo\":\"A1\",\"outcome\":\"VALID\"}]"));
        Result good = zt("rating", "submit", "A1", "--channel", "PC", "--level", "5", "--dry-run");
        assertEquals(0, good.exitCode());
        assertTrue(good.err().contains("没有改变任何数据"), good.err());
    }

    @Test
    void aFileOfRatingsIsCheckedLineByLine() throws IOException {
        Path file = Files.writeString(
                folder.resolve("ratings.jsonl"),
                "{\"caseNo\":\"A1\",\"level\":5}\n\n{\"caseNo\":\"A2\",\"level\":1}\n");
        server.on("POST", "/api/rating/v1/ratings/validate", Reply.ok("""
                        [{"index":0,"caseNo":"A1","outcome":"VALID"},
                         {"index":1,"caseNo":"A2","outcome":"REFUSED",
                          "error":{"code":"tag_required","field":"tags","detail":"请选择标签"}}]"""));
        Result result = zt("rating", "validate", file.toString(), "-o", "csv");
        assertEquals(1, result.exitCode());
        assertEquals("""
                line,caseNo,outcome,error.code,error.field,error.detail
                1,A1,VALID,,,
                3,A2,REFUSED,tag_required,tags,请选择标签
                """, result.out());
    }

    @Test
    void aLineThatIsNoJsonIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("ratings.jsonl"), "{\"caseNo\":\"A1\"}\nlevel=5\n");
        Result result = zt("rating", "validate", file.toString());
        assertEquals(1, result.exitCode());
        assertTrue(result.err().contains("第 2 行"), result.err());
        assertTrue(server.received().isEmpty());
    }

    private Result zt(String... arguments) {
        return new Zt(folder).run(server, arguments);
    }
}

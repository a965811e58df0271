package org.zhengtong.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.cli.testing.FakeServer;
import org.zhengtong.cli.testing.FakeServer.Reply;
import org.zhengtong.cli.testing.Zt;
import org.zhengtong.cli.testing.Zt.Result;

class ListingTest {

    private static final String CONNECTORS = """
            {"items":[{"name":"province","state":"RUNNING","topics":["case.finished","rating.submitted"],"version":"1.0.0",
              "waiting":12,"oldestWaitingSince":"2026-03-30T01:02:03Z","delivered":1000,"alreadyThere":0,"dead":2,"detail":"正常"}]}""";

    @TempDir
    Path folder;

    private final FakeServer server = new FakeServer().on("GET", "/api/platform/v1/connectors", Reply.ok(CONNECTORS));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aTableHasChineseHeadersAndCodes() {
        assertEquals("""
                名称      状态  等待  已送达  对方已有  死信  说明
                province  运行    12    1000         0     2  正常
                """, zt("connector", "list").out());
    }

    @Test
    void theWideTableHasMoreColumnsAndLocalTimes() {
        String out = zt("connector", "list", "-o", "wide").out();
        assertTrue(out.contains("case.finished、rating.submitted"), out);
        assertTrue(out.contains("2026-03-30 09:02:03"), out);
    }

    @Test
    void jsonIsAsTheServerSaysIt() {
        String out = zt("connector", "list", "-o", "json").out();
        assertTrue(out.contains("\"state\" : \"RUNNING\""), out);
        assertTrue(out.contains("2026-03-30T01:02:03Z"), out);
    }

    @Test
    void yamlIsTheSameAsJson() {
        String out = zt("connector", "list", "-o", "yaml").out();
        assertTrue(out.startsWith("items:\n- name: province\n"), out);
        assertTrue(out.contains("detail: 正常"), out);
        server.on("GET", "/api/platform/v1/connectors", Reply.ok("{\"items\":[{\"code\":\"000123\",\"waiting\":7}]}"));
        assertEquals(
                "items:\n- code: '000123'\n  waiting: 7\n",
                zt("connector", "list", "-o", "yaml").out());
    }

    @Test
    void csvHasFieldNamesAndRawValues() {
        assertEquals("""
                name,state,waiting,delivered,alreadyThere,dead,detail,version,topics,oldestWaitingSince
                province,RUNNING,12,1000,0,2,正常,1.0.0,"[""case.finished"",""rating.submitted""]",2026-03-30T01:02:03Z
                """, zt("connector", "list", "-o", "csv").out());
    }

    @Test
    void anEmptyListIsNoError() {
        server.on("GET", "/api/platform/v1/connectors", Reply.ok("{\"items\":[]}"));
        Result result = zt("connector", "list");
        assertEquals(0, result.exitCode());
        assertEquals("名称  状态  等待  已送达  对方已有  死信  说明\n", result.out());
        assertTrue(result.err().contains("没有数据"), result.err());
    }

    @Test
    void oneObjectIsShownWithEverythingInIt() {
        server.on("GET", "/api/rating/v1/cases/A1", Reply.ok("""
                        {"case":{"caseNo":"A1","state":"FINISHED"},"applicant":{"name":"张*"},
                         "ratings":[{"level":5,"tags":[{"code":"510","text":"一窗受理一次办结"}]}],"complete":true}"""));
        String out = zt("case", "show", "A1").out();
        assertTrue(out.contains("办件 / 状态"), out);
        assertTrue(out.contains("已办结"), out);
        assertTrue(out.contains("评价 1 / 级别"), out);
        assertTrue(out.contains("一窗受理一次办结"), out);
        assertTrue(out.contains("信息完整"), out);
        String csv = zt("case", "show", "A1", "-o", "csv").out();
        assertTrue(csv.contains("ratings[0].tags[0].code,510\n"), csv);
    }

    @Test
    void filtersGoIntoTheQuery() {
        server.on("GET", "/api/rating/v1/ratings.*", Reply.ok("{\"items\":[],\"nextCursor\":\"\"}"));
        zt("rating", "list", "--level", "1", "--case", "甲 1/2", "--limit", "7");
        assertEquals(
                "/api/rating/v1/ratings?level=1&caseNo=%E7%94%B2%201%2F2&limit=7",
                server.last().target());
    }

    @Test
    void aPathNeverLeavesItsPlace() {
        zt("connector", "show", "../../clients?x=1");
        assertEquals(
                "/api/platform/v1/connectors/..%2F..%2Fclients%3Fx%3D1",
                server.last().target());
    }

    @Test
    void pagesAreFollowedUntilThereIsEnough() {
        server.on("GET", "/api/platform/v1/items[?]limit=1000", page("a", "b", "2"))
                .on("GET", "/api/platform/v1/items[?]limit=1000&cursor=2", page("c", "d", ""))
                .on("GET", "/api/platform/v1/items[?]limit=3", page("a", "b", "2"))
                .on("GET", "/api/platform/v1/items[?]limit=1&cursor=2", page("c", "c", "3"));
        assertEquals(5, zt("item", "list", "--all", "-o", "csv").out().lines().count());
        Result some = zt("item", "list", "--limit", "3");
        assertTrue(some.err().contains("--cursor 3"), some.err());
        assertFalse(zt("item", "list", "--limit", "3", "-o", "json").err().contains("--cursor"));
    }

    @Test
    void watchingLooksAgainUntilItIsInterrupted() {
        AtomicInteger looks = new AtomicInteger();
        Result result = new Zt(folder)
                .pausing(duration -> {
                    if (looks.incrementAndGet() == 3) {
                        throw new InterruptedException();
                    }
                })
                .run("connector", "list", "--watch", "--url", server.url());
        assertTrue(Thread.interrupted());
        assertEquals(0, result.exitCode());
        assertEquals(3, server.received().size());
    }

    @Test
    void watchingGoesOnWhileTheServerIsAwayButNotWhenItRefuses() {
        AtomicInteger looks = new AtomicInteger();
        Zt watching = new Zt(folder).pausing(duration -> {
            if (looks.incrementAndGet() == 3) {
                server.on("GET", "/api/platform/v1/connectors", Reply.problem(403, "not_permitted", "", "没有权限"));
            }
        });
        server.on("GET", "/api/platform/v1/connectors", Reply.problem(504, "late", "", "超时"));
        Result result = watching.run("connector", "list", "--watch", "--url", server.url());
        assertEquals(5, result.exitCode());
        assertTrue(result.err().contains("[late] 超时"), result.err());
        assertTrue(result.err().endsWith("[not_permitted] 没有权限\n"), result.err());
    }

    @Test
    void timesAreTakenAsPeopleWriteThem() {
        server.on("GET", "/api/rating/v1/ratings.*", Reply.ok("{\"items\":[],\"nextCursor\":\"\"}"));
        zt("rating", "list", "--from", "2026-03-30", "--to", "2026-03-31 12:00");
        assertEquals(
                "/api/rating/v1/ratings?from=2026-03-30T00%3A00%3A00%2B08%3A00&to=2026-03-31T12%3A00%3A00%2B08%3A00&limit=50",
                server.last().target());
        Result wrong = zt("rating", "list", "--from", "yesterday");
        assertEquals(2, wrong.exitCode());
        assertTrue(wrong.err().contains("如 2026-03-30"), wrong.err());
    }

    @Test
    void aListHasAtLeastOneRow() {
        assertEquals(2, zt("item", "list", "--limit", "0").exitCode());
        assertTrue(server.received().isEmpty());
    }

    @Test
    void countsAreNamedByWhatTheyCount() {
        server.on(
                "GET", "/api/rating/v1/ratings/summary", Reply.ok("{\"byLevel\":{\"1\":7},\"byChannel\":{\"QR\":3}}"));
        assertEquals("""
                项目                   值
                按等级 / 1 非常不满意   7
                按渠道 / 二维码         3
                """, zt("rating", "summary").out());
    }

    @Test
    void aPostIsShownAsItIsGiven() {
        server.on("GET", "/api/platform/v1/accounts", Reply.ok("""
                        {"items":[{"name":"wang","posts":[{"role":"operator",
                          "scope":{"regionCode":"230600000000","departmentCode":"11230600657929631E"}}]}]}"""));
        String out = zt("account", "list").out();
        assertTrue(out.endsWith("operator@230600000000:11230600657929631E\n"), out);
    }

    private static Reply page(String first, String second, String next) {
        return Reply.ok("{\"items\":[{\"code\":\"%s\"},{\"code\":\"%s\"}],\"nextCursor\":\"%s\"}"
                .formatted(first, second, next));
    }

    private Result zt(String... arguments) {
        return new Zt(folder).run(server, arguments);
    }
}

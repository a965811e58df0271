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

class InboxTest {

    @TempDir
    private Path folder;

    private final FakeServer server = new FakeServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void listsWhatIsUnread() {
        server.on("GET", "/api/platform/v1/inbox[?]unread=true.*", Reply.ok("""
                {"items":[{"id":"1","template":"alert.raised","title":"【严重】磁盘","text":"剩余 5 MiB",
                "sentAt":"2026-03-02T12:00:00+08:00"}],"nextCursor":""}"""));

        Result result = zt("inbox", "list", "--unread");

        assertEquals(0, result.exitCode(), result.all());
        assertTrue(result.out().contains("【严重】磁盘"), result.out());
    }

    @Test
    void marksOneOrAllAsRead() {
        server.on("POST", "/api/platform/v1/inbox/7/read", new Reply(204, ""));
        server.on("POST", "/api/platform/v1/inbox/read", Reply.ok("{\"marked\":3}"));

        assertEquals(0, zt("inbox", "read", "7").exitCode());
        assertTrue(zt("inbox", "read").out().contains("3"));
    }

    @Test
    void setsTheAddressForMails() {
        server.on("PUT", "/api/platform/v1/inbox/contact", new Reply(204, ""));
        server.on("GET", "/api/platform/v1/inbox/contact", Reply.ok("{\"mail\":\"ops@example.org\"}"));

        Result result = zt("inbox", "contact", "--mail", "ops@example.org");

        assertEquals(0, result.exitCode(), result.all());
        assertEquals("{\"mail\":\"ops@example.org\"}", server.received().get(0).body());
        assertTrue(result.out().contains("ops@example.org"), result.out());
        assertEquals(2, zt("inbox", "contact", "--mail", "a@b.c", "--none").exitCode());
    }

    @Test
    void rewordsATemplate() {
        server.on("PUT", "/api/platform/v1/notices/alert[.]raised", Reply.ok("{\"code\":\"alert.raised\"}"));

        assertEquals(
                0,
                zt("notice", "reword", "alert.raised", "--title", "T", "--text", "{check}")
                        .exitCode());
        assertEquals("{\"title\":\"T\",\"text\":\"{check}\"}", server.last().body());
    }

    @Test
    void listsAlertsThatStand() {
        server.on("GET", "/api/platform/v1/alerts", Reply.ok("""
                {"items":[{"check":"disk","title":"磁盘","node":"n1","level":"CRITICAL","text":"满",
                "raisedAt":"2026-03-02T12:00:00+08:00"}]}"""));

        assertTrue(zt("alert", "list").out().contains("严重"));
    }

    private Result zt(String... arguments) {
        return new Zt(folder).run(server, arguments);
    }
}

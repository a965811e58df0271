package org.zhengtong.cli.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.testing.FakeServer;
import org.zhengtong.cli.testing.FakeServer.Reply;

class RestClientTest {

    private static final Reply BUSY = Reply.problem(503, "temporarily_unavailable", "", "请稍后重试");

    private final FakeServer server = new FakeServer();
    private final List<Duration> pauses = new ArrayList<>();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void repeatsWhatMayBeRepeatedWhileTheServerIsBusy() {
        server.on("GET", "/x", request -> server.received().size() < 3 ? BUSY : Reply.ok("{}"));
        assertEquals(200, rest().exchange(Call.get("/x")).status());
        assertEquals(3, server.received().size());
        assertEquals(2, pauses.size());
    }

    @Test
    void waitsLongerEachTimeAndNeverTheSame() {
        server.on("GET", "/x", BUSY);
        assertEquals(503, rest().exchange(Call.get("/x")).status());
        assertEquals(4, server.received().size());
        for (int i = 0; i < pauses.size(); i++) {
            long base = 100L << i;
            assertTrue(
                    pauses.get(i).toMillis() >= base / 2 && pauses.get(i).toMillis() <= base * 3 / 2,
                    pauses.toString());
        }
    }

    @Test
    void repeatsAPostUnderTheSameKey() {
        server.on("POST", "/x", request -> server.received().size() < 2 ? BUSY : Reply.ok("{}"));
        rest().send(Call.post(Json.object(), "/x"));
        assertEquals(2, server.received().size());
        assertFalse(server.received().get(0).idempotencyKey().isEmpty());
        assertEquals(
                server.received().get(0).idempotencyKey(),
                server.received().get(1).idempotencyKey());
    }

    @Test
    void sendsAPostWithoutKeyOnce() {
        server.on("POST", "/x", BUSY);
        assertThrows(
                RestException.class,
                () -> rest().send(Call.post(Json.object(), "/x").key("")));
        assertEquals(1, server.received().size());
    }

    @Test
    void doesNotRepeatARefusal() {
        server.on("GET", "/x", Reply.problem(409, "conflict", "", "冲突"));
        assertEquals(409, rest().exchange(Call.get("/x")).status());
        assertEquals(1, server.received().size());
    }

    @Test
    void repeatsWhileConnectionsAreRefused() {
        server.close();
        CliException failure = assertThrows(CliException.class, () -> rest().send(Call.get("/x")));
        assertEquals(ExitCode.UNAVAILABLE, failure.exitCode());
        assertEquals(3, pauses.size());
    }

    @Test
    void givesUpWhenTheAnswerIsLate() {
        CountDownLatch never = new CountDownLatch(1);
        server.on("GET", "/x", request -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Reply.ok("{}");
        });
        CliException failure = assertThrows(
                CliException.class, () -> rest().send(Call.get("/x").within(Duration.ofMillis(100))));
        assertEquals(ExitCode.TIMED_OUT, failure.exitCode());
        never.countDown();
    }

    private RestClient rest() {
        return new RestClient(
                URI.create(server.url()),
                Optional.empty(),
                new Retries(4, Duration.ofMillis(100), pauses::add),
                line -> {});
    }
}

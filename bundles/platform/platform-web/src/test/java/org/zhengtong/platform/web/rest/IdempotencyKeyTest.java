package org.zhengtong.platform.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdempotencyKeyTest {

    private static final String BODY = "{\"urgent\":true,\"name\":\"政\"}";

    private final ThingsResource things = new ThingsResource();
    private RestHost host;

    @BeforeEach
    void start() {
        host = new RestHost().publish("/things", things);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void actsOnceAndGivesTheFirstAnswerAgain() {
        RestHost.Answer first = post("k-1", BODY);
        RestHost.Answer second = post("k-1", BODY);
        assertEquals(201, first.status());
        assertEquals("", first.header("Idempotency-Replayed"));
        assertEquals("true", second.header("Idempotency-Replayed"));
        assertEquals(first.status(), second.status());
        assertEquals(first.json(), second.json());
        assertEquals("政", second.json().path("name").asText());
        assertEquals("application/json", second.header("Content-Type"));
        assertEquals(1, things.made.get());
    }

    @Test
    void keepsStatusAndLocation() {
        var request = host.post("/things/located", BODY).header("Idempotency-Key", "k-2");
        host.send(request);
        RestHost.Answer second = host.send(request);
        assertEquals(201, second.status());
        assertEquals("/api/things/1", second.header("Location").replaceAll("^http://[^/]+", ""));
        assertEquals(1, things.made.get());
    }

    @Test
    void actsAgainWithoutAKeyOrWithAnother() {
        host.send(host.post("/things", BODY));
        host.send(host.post("/things", BODY));
        post("k-3", BODY);
        post("k-4", BODY);
        assertEquals(4, things.made.get());
    }

    @Test
    void refusesTheKeyOfAnotherRequest() {
        post("k-5", BODY);
        String other = BODY.replace("政", "通");
        assertEquals(
                "409 idempotency_key_reused Idempotency-Key", post("k-5", other).problem());
        assertEquals(
                "409 idempotency_key_reused Idempotency-Key",
                host.send(host.post("/things/located", BODY).header("Idempotency-Key", "k-5"))
                        .problem());
    }

    @Test
    void keepsNoRefusals() {
        assertEquals("422 required name", post("k-6", "{\"urgent\":true}").problem());
        assertEquals(201, post("k-6", BODY).status());
    }

    @Test
    void letsConcurrentRequestsWaitForTheFirst() {
        List<CompletableFuture<RestHost.Answer>> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post("k-7", BODY)))
                .toList();
        List<Integer> numbers = answers.stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.json().path("number").asInt())
                .distinct()
                .toList();
        assertEquals(List.of(1), numbers);
        assertEquals(1, things.made.get());
    }

    @Test
    void refusesKeysBeyondReason() {
        assertEquals(
                "400 invalid_parameter Idempotency-Key",
                post("x".repeat(201), BODY).problem());
        assertEquals("400 invalid_parameter Idempotency-Key", post("a b", BODY).problem());
    }

    private RestHost.Answer post(String key, String body) {
        return host.send(host.post("/things", body).header("Idempotency-Key", key));
    }
}

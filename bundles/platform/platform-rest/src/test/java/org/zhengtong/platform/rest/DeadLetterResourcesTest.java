package org.zhengtong.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.exchange.DeadLetters;
import org.zhengtong.platform.api.exchange.DeadLetters.Handled;
import org.zhengtong.platform.api.exchange.DeadLetters.ReasonCount;
import org.zhengtong.platform.api.exchange.Replays;
import org.zhengtong.platform.api.exchange.Replays.Replayed;
import org.zhengtong.platform.web.FakeAuthentication;
import org.zhengtong.platform.web.rest.RestHost;

class DeadLetterResourcesTest {

    private final Stubs services = new Stubs();
    private RestHost host;

    @BeforeEach
    void start() {
        host = new RestHost(new FakeAuthentication().with(RestHost.TOKEN, "root", "*"))
                .publish("/platform/v1/dead-letters", new DeadLettersResource(services.of(DeadLetters.class)))
                .publish("/platform/v1/replays", new ReplaysResource(services.of(Replays.class)));
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void countsReasons() {
        services.answering("reasons", List.of(new ReasonCount("no such item", 7, Instant.EPOCH)));
        JsonNode reasons = host.send(host.request("/platform/v1/dead-letters/reasons?connector=province"))
                .json();
        assertEquals(7, reasons.at("/items/0/count").asInt());
        assertEquals(List.of("reasons(province)"), services.calls());
    }

    @Test
    void sendsAllOfAReasonAgain() {
        services.answering("resend", new Handled(7, 7));
        JsonNode handled = host.send(host.post(
                        "/platform/v1/dead-letters/resends",
                        "{\"connector\":\"province\",\"ofReason\":\"no such item\"}"))
                .json();
        assertEquals(7, handled.path("done").asInt());
        assertEquals(
                List.of("resend(Selection(connector=province, messageIds=(), ofReason=no such item, dryRun=false))"),
                services.calls().stream()
                        .map(call -> call.replace("Selection[", "Selection("))
                        .toList());
    }

    @Test
    void givesASelectionUp() {
        services.answering("discard", new Handled(2, 0));
        host.send(host.post(
                "/platform/v1/dead-letters/discards",
                "{\"connector\":\"p\",\"messageIds\":[\"a\",\"b\"],\"reason\":\"withdrawn\",\"dryRun\":true}"));
        assertEquals(
                List.of("discard(Selection(connector=p, messageIds=(a, b), ofReason=, dryRun=true), withdrawn)"),
                services.calls());
    }

    @Test
    void correctsAValue() {
        int status = host.send(
                        host.post(
                                "/platform/v1/dead-letters/corrections",
                                "{\"messageId\":\"m\",\"connector\":\"p\",\"pointer\":\"/case/itemCode\",\"value\":\"x\",\"reason\":\"typo\"}"))
                .status();
        assertEquals(204, status);
        assertEquals(List.of("correct(m, p, Change(pointer=/case/itemCode, value=x), typo)"), services.calls());
    }

    @Test
    void replaysMessages() {
        services.answering("replay", new Replayed(10, 12, 3));
        JsonNode replayed = host.send(
                        host.post(
                                "/platform/v1/replays",
                                "{\"topic\":\"case.finished\",\"from\":\"2026-03-02T00:00:00+08:00\",\"reason\":\"asked\",\"dryRun\":true}"))
                .json();
        assertEquals(12, replayed.path("sent").asInt());
        assertEquals(
                List.of("replay(Query(connector=, topic=case.finished, key=, from=Optional(2026-03-01T16:00:00Z),"
                        + " to=Optional.empty, why=asked), true)"),
                services.calls());
    }
}

package org.zhengtong.platform.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.signing.Sm3;
import org.zhengtong.platform.testkit.RecordedCalls.Entry;

class CallEvidenceTest {

    private static final String BODY = "{\"name\":\"a\",\"urgent\":true}";

    private final RestHost host = new RestHost().publish("/things", new ThingsResource());

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void recordsWhatWasReceivedAndAnswered() {
        RestHost.Answer answer = host.send(host.post("/things", BODY));

        Entry entry = only();
        assertEquals(201, answer.status());
        assertTrue(entry.carried());
        assertEquals("editor", entry.callerId());
        assertEquals("POST /api/things", entry.call().operation());
        assertEquals(sm3(BODY), entry.call().requestDigest());
        assertEquals(sm3(answer.http().body()), entry.answer().responseDigest());
        assertEquals(201, entry.answer().status());
    }

    @Test
    void recordsAnAnswerWithoutABody() {
        RestHost.Answer answer = host.send(host.request("/things/7")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(BODY)));

        assertEquals(204, answer.status());
        assertEquals("PUT /api/things/7", only().call().operation());
        assertEquals(sm3(""), only().answer().responseDigest());
    }

    @Test
    void recordsARefusalWithItsCode() {
        RestHost.Answer answer = host.send(host.post("/things", "{}"));

        Entry entry = only();
        assertEquals(422, answer.status());
        assertFalse(entry.carried());
        assertEquals("editor", entry.callerId());
        assertEquals("required", entry.answer().code());
        assertEquals(422, entry.answer().status());
        assertEquals(sm3("{}"), entry.call().requestDigest());
        assertEquals(sm3(answer.http().body()), entry.answer().responseDigest());
    }

    @Test
    void takesTheDigestOfTheWholeBodyWhereverItStoppedReading() {
        String broken = "{\"urgent\":true,\"unknown\":1," + " ".repeat(40_000) + "\"name\":\"a\"}";

        RestHost.Answer answer = host.send(host.post("/things", broken));

        assertEquals("400 unknown_field unknown", answer.problem());
        assertEquals(sm3(broken), only().call().requestDigest());
    }

    @Test
    void aBodyThatIsRefusedForItsDeclaredSizeLeavesNothing() {
        RestHost.Answer answer = host.send(host.post("/things", "x".repeat(RestHost.BODY_LIMIT + 1)));

        assertEquals(413, answer.status());
        assertEquals(List.of(), host.calls.entries());
    }

    @Test
    void recordsAFault() {
        RestHost.Answer answer = host.send(host.request("/things/other").DELETE());

        assertEquals(500, answer.status());
        assertEquals("internal_error", only().answer().code());
    }

    @Test
    void recordsARepeatOnceMore() {
        host.send(host.post("/things", BODY).header("Idempotency-Key", "K-1"));
        RestHost.Answer again = host.send(host.post("/things", BODY).header("Idempotency-Key", "K-1"));

        List<Entry> entries = recorded(2);
        assertEquals("true", again.header("Idempotency-Replayed"));
        assertTrue(entries.get(0).carried());
        assertEquals("K-1", entries.get(0).call().key());
        assertFalse(entries.get(1).carried());
        assertEquals("idempotency_replayed", entries.get(1).answer().code());
        assertEquals(sm3(again.http().body()), entries.get(1).answer().responseDigest());
    }

    @Test
    void leavesAnOperationOutsideATransactionWhereItIs() {
        host.send(host.request("/things/upload")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString("abc")));

        assertFalse(only().carried());
        assertEquals(sm3("abc"), only().call().requestDigest());
    }

    @Test
    void readsAndWhoMayNotLeaveNothing() {
        host.send(host.request("/things"));
        host.send(host.stranger("/things").POST(BodyPublishers.ofString(BODY)));
        host.send(host.stranger("/things")
                .header("Authorization", "Bearer " + RestHost.READER_TOKEN)
                .POST(BodyPublishers.ofString(BODY)));

        assertEquals(List.of(), host.calls.entries());
    }

    private static String sm3(String text) {
        return Sm3.hex(text.getBytes(UTF_8));
    }

    private Entry only() {
        return recorded(1).get(0);
    }

    /** A call is noted when the last byte of its answer has gone, which the client may see first. */
    private List<Entry> recorded(int count) {
        Instant deadline = Instant.now().plusSeconds(10);
        while (host.calls.entries().size() < count) {
            assertTrue(Instant.now().isBefore(deadline), () -> "recorded: " + host.calls.entries());
            Thread.onSpinWait();
        }
        assertEquals(count, host.calls.entries().size());
        return host.calls.entries();
    }
}

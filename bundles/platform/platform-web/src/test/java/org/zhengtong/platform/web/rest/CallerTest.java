package org.zhengtong.platform.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.IntStream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.audit.AuditLog.AuditRecord;
import org.zhengtong.platform.api.audit.AuditLog.Result;
import org.zhengtong.platform.api.web.RestResource;

class CallerTest {

    private RestHost host;

    @BeforeEach
    void start() {
        host = new RestHost().publish("/things", new ThingsResource());
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void asksStrangersToSignIn() {
        RestHost.Answer answer = host.send(host.stranger("/things"));
        assertEquals("401 not_signed_in", answer.problem());
        assertEquals("Bearer", answer.header("WWW-Authenticate"));
    }

    @Test
    void takesNoOtherProofThanAToken() {
        for (String proof : List.of("Basic YTpi", "Bearer", "Bearer ", "Bearer wrong", RestHost.TOKEN)) {
            assertEquals(
                    "401 not_signed_in",
                    host.send(host.stranger("/things").header("Authorization", proof))
                            .problem(),
                    proof);
        }
    }

    @Test
    void refusesWhatTheCallerMayNotDo() {
        var request = host.stranger("/things/1").header("Authorization", "bearer " + RestHost.READER_TOKEN);
        assertEquals("403 not_permitted", host.send(request.DELETE()).problem());
    }

    @Test
    void asksForTheTokenBeforeItLooksAtTheBody() {
        var request = host.stranger("/things").header("Content-Type", "application/json");
        assertEquals(
                "401 not_signed_in",
                host.send(request.POST(BodyPublishers.ofString("{"))).problem());
    }

    @Test
    void callsAsTheCaller() {
        assertEquals(
                "editor",
                host.send(host.request("/things/me")).json().path("id").asText());
        assertEquals(
                "127.0.0.1",
                host.send(host.request("/things/me")).json().path("address").asText());
        assertEquals("401 not_signed_in", host.send(host.stranger("/things/me")).problem());
    }

    @Test
    void leavesNoCallerBehindOnTheThread() {
        IntStream.range(0, 40).forEach(i -> {
            host.send(host.request("/things/7").DELETE());
            host.send(host.post("/things", "{"));
            host.send(host.request("/things/me"));
            RestHost.Answer next = host.send(host.request("/things/caller"));
            assertEquals("anonymous", next.json().path("id").asText());
        });
    }

    @Test
    void auditsRefusedAttempts() {
        host.send(host.stranger("/things?name=private"));
        host.send(host.request("/things/scope").DELETE());
        List<AuditRecord> records = host.audit.records();
        assertEquals(2, records.size(), records.toString());
        AuditRecord first = records.get(0);
        assertEquals("anonymous", first.callerId());
        assertEquals("127.0.0.1", first.address());
        assertEquals(Result.REFUSED, first.event().result());
        assertEquals("thing.read", first.event().action());
        assertEquals("GET /api/things", first.event().objectId());
        assertEquals("not_signed_in", first.event().detail().get("code"));
        assertEquals("editor", records.get(1).callerId());
        assertEquals("out_of_scope", records.get(1).event().detail().get("code"));
    }

    @Test
    void boundsWhatAFloodCanWrite() {
        IntStream.range(0, 400).forEach(i -> host.send(host.stranger("/things")));
        assertTrue(host.audit.records().size() <= 300);
    }

    @Test
    void publishesNothingThatDoesNotSayWhoMayCallIt() {
        RestResource open = new OpenResource();
        String reason = assertThrows(IllegalArgumentException.class, () -> host.publish("/open", open))
                .getMessage();
        assertTrue(reason.contains("OpenResource") && reason.contains("forgotten"), reason);
    }

    /** Somebody forgot an annotation. */
    @Path("/")
    public static final class OpenResource implements RestResource {
        @GET
        public String forgotten() {
            return "";
        }
    }
}

package org.zhengtong.platform.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.audit.AuditRefusal;
import org.zhengtong.platform.api.audit.Evidence;
import org.zhengtong.platform.api.audit.Evidence.Export;
import org.zhengtong.platform.api.audit.Evidence.SignedCheckpoint;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.web.FakeAuthentication;
import org.zhengtong.platform.web.rest.RestHost;

class EvidenceResourceTest {

    private static final SignedCheckpoint CHECKPOINT =
            new SignedCheckpoint(7, "ab", Instant.parse("2026-03-02T01:30:00Z"), "key", "sig");

    private final Stubs services = new Stubs();
    private final RestHost host = new RestHost(new FakeAuthentication()
                    .with(RestHost.TOKEN, "auditor", "audit.read", "evidence.export")
                    .with(RestHost.READER_TOKEN, "reader", "audit.read"))
            .publish("/platform/v1/evidence", new EvidenceResource(services.of(Evidence.class)));

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void makesACheckpoint() {
        services.answering("checkpoint", CHECKPOINT);

        RestHost.Answer answer =
                host.send(host.request("/platform/v1/evidence/checkpoints").POST(BodyPublishers.noBody()));

        assertEquals(200, answer.status());
        assertEquals(7, answer.json().path("chainNo").asInt());
        assertEquals("2026-03-02T09:30:00+08:00", answer.json().path("madeAt").asText());
    }

    @Test
    void sendsTheFileAsItIsWritten() {
        services.answering("export", new TwoLines());

        RestHost.Answer answer = host.send(host.request("/platform/v1/evidence/file?from=2026-03-01T00:00:00%2B08:00"));

        assertEquals("one\ntwo\n", answer.http().body());
        assertEquals("application/x-ndjson", answer.header("Content-Type"));
        assertEquals("attachment; filename=\"evidence.jsonl\"", answer.header("Content-Disposition"));
        assertEquals(
                List.of("export(Period(from=Optional(2026-02-28T16:00:00Z), to=Optional.empty))"), services.calls());
    }

    @Test
    void compressesItWhenAsked() throws IOException, InterruptedException {
        services.answering("export", new TwoLines());

        byte[] packed = HttpClient.newHttpClient()
                .send(host.request("/platform/v1/evidence/file?gzip=true").build(), BodyHandlers.ofByteArray())
                .body();

        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            assertEquals("one\ntwo\n", new String(in.readAllBytes(), UTF_8));
        }
    }

    @Test
    void saysWhenThereIsNothing() {
        services.answering("export", new RefusedException(AuditRefusal.NOTHING_SEALED, ""));

        assertEquals(
                "404 nothing_sealed",
                host.send(host.request("/platform/v1/evidence/file")).problem());
    }

    @Test
    void whoMayReadMayNotExport() {
        assertEquals(
                403,
                host.send(host.stranger("/platform/v1/evidence/file")
                                .header("Authorization", "Bearer " + RestHost.READER_TOKEN))
                        .status());
    }

    private static final class TwoLines implements Export {

        @Override
        public long first() {
            return 1;
        }

        @Override
        public long last() {
            return 2;
        }

        @Override
        public String fileName() {
            return "evidence.jsonl";
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            try (out) {
                out.write("one\ntwo\n".getBytes(UTF_8));
            }
        }
    }
}

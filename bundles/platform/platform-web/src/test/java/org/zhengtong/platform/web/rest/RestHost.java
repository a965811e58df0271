package org.zhengtong.platform.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.zhengtong.platform.api.identity.Authentication;
import org.zhengtong.platform.api.web.RestResource;
import org.zhengtong.platform.testkit.DatabaseKind;
import org.zhengtong.platform.testkit.RecordedAudit;
import org.zhengtong.platform.testkit.RecordedCalls;
import org.zhengtong.platform.testkit.ReversiblePersonalData;
import org.zhengtong.platform.testkit.TestDatabase;
import org.zhengtong.platform.web.FakeAuthentication;
import org.zhengtong.platform.web.HttpHost;
import org.zhengtong.platform.web.access.Doorkeeper;
import org.zhengtong.platform.web.access.RefusedAttempts;
import org.zhengtong.platform.web.cxf.CxfRoot;
import org.zhengtong.platform.web.cxf.WebLimits;
import org.zhengtong.platform.web.evidence.CallEvidence;
import org.zhengtong.platform.web.idempotency.AnswerStore;
import org.zhengtong.platform.web.idempotency.Idempotency;
import org.zhengtong.platform.web.openapi.LiveResources;

/** The whole REST side in a servlet container, and a client for it. */
public final class RestHost implements AutoCloseable {

    public static final String TOKEN = "editor-token";
    public static final int BODY_LIMIT = 64 * 1024;
    public static final int UPLOAD_LIMIT = 256 * 1024;
    public static final String READER_TOKEN = "reader-token";

    public final RecordedAudit audit = new RecordedAudit();
    public final RecordedCalls calls = new RecordedCalls();
    public final LiveResources live = new LiveResources();

    private final TestDatabase database = TestDatabase.open(DatabaseKind.DERBY).apply("db/web.xml");
    private final CxfRoot root = CxfRoot.forRest();
    private final RestPublisher publisher;
    private final HttpHost host = new HttpHost("/api/*", root.servlet());
    private final HttpClient client = HttpClient.newHttpClient();

    /** With an editor and a reader of things. */
    public RestHost() {
        this(new FakeAuthentication()
                .with(TOKEN, "editor", "thing.read", "thing.edit")
                .with(READER_TOKEN, "reader", "thing.read"));
    }

    /** With other callers; {@link #request} comes from the one with {@link #TOKEN}. */
    public RestHost(Authentication authentication) {
        AnswerStore answers = new AnswerStore(database.transactions(), new ReversiblePersonalData(), database.ready());
        CallServices services = new CallServices(
                new Doorkeeper(authentication, new RefusedAttempts(audit)),
                new Idempotency(database.transactions(), answers),
                new CallEvidence(calls, true),
                database.transactions());
        publisher = new RestPublisher(root, new WebLimits(BODY_LIMIT, UPLOAD_LIMIT), services, live);
    }

    public RestHost publish(String path, RestResource resource) {
        publisher.publish(path, resource);
        return this;
    }

    /** A request as the editor. */
    public HttpRequest.Builder request(String path) {
        return stranger(path).header("Authorization", "Bearer " + TOKEN);
    }

    public HttpRequest.Builder stranger(String path) {
        return HttpRequest.newBuilder(URI.create(host.url("/api" + path)));
    }

    public HttpRequest.Builder post(String path, String json) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        host.close();
        root.close();
        database.close();
    }

    /** An answer with its JSON. */
    public record Answer(HttpResponse<String> http) {

        public int status() {
            return http.statusCode();
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            try {
                return new ObjectMapper().readTree(http.body());
            } catch (IOException noJson) {
                throw new UncheckedIOException(http.body(), noJson);
            }
        }

        /** Status, code and field of a problem document. */
        public String problem() {
            if (!header("Content-Type").equals("application/problem+json")) {
                return status() + " " + header("Content-Type") + " " + http.body();
            }
            JsonNode problem = json();
            return (status() + " " + problem.path("code").asText() + " "
                            + problem.path("field").asText())
                    .trim();
        }
    }
}

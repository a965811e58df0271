package org.zhengtong.connector.province.wire;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.zhengtong.connector.api.Outcome.Exchanged;
import org.zhengtong.connector.province.crypto.Sm3;
import org.zhengtong.connector.province.mapping.Texts;

/** Posts over HTTP within a time limit that covers the whole answer. */
public final class HttpPeer implements AutoCloseable {

    private static final int THREADS = 2;
    private static final int MAX_ANSWER_BYTES = 1024 * 1024;
    private static final int OK = 200;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, HttpPeer::thread);
    private final HttpClient client;
    private final Duration timeout;

    public HttpPeer(Duration connectTimeout, Duration timeout) {
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .executor(threads)
                .build();
    }

    /** The answer, or why there is none. */
    Reply post(URI address, Map<String, String> headers, String body) throws InterruptedException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofByteArray(bytes));
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<byte[]>> pending =
                client.sendAsync(request.build(), answer -> new BoundedBody(MAX_ANSWER_BYTES));
        String digest = Sm3.hex(bytes);
        try {
            return reply(pending.get(timeout.toMillis(), TimeUnit.MILLISECONDS), digest);
        } catch (ExecutionException failed) {
            return new Reply.Failed(reason(failed.getCause()), new Exchanged(digest, ""));
        } catch (TimeoutException slow) {
            return new Reply.Failed(tooSlow(), new Exchanged(digest, ""));
        } finally {
            pending.cancel(true);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static Reply reply(HttpResponse<byte[]> response, String requestDigest) {
        Exchanged exchanged = new Exchanged(requestDigest, Sm3.hex(response.body()));
        return response.statusCode() == OK
                ? new Reply.Arrived(new String(response.body(), StandardCharsets.UTF_8), exchanged)
                : new Reply.Failed(Texts.of("peer.status", Integer.toString(response.statusCode())), exchanged);
    }

    private String reason(Throwable cause) {
        if (cause instanceof BoundedBody.TooLargeException) {
            return Texts.of("peer.too.large");
        }
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            return Texts.of("peer.unreachable");
        }
        if (cause instanceof IOException) {
            return Texts.of("peer.broken");
        }
        throw new IllegalStateException("HTTP client", cause);
    }

    private String tooSlow() {
        return Texts.of("peer.slow", Long.toString(timeout.toMillis()));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "connector-province-http");
        thread.setDaemon(true);
        return thread;
    }

    /** What came back. */
    sealed interface Reply {

        Exchanged exchanged();

        /** An answer of status 200. */
        record Arrived(String body, Exchanged exchanged) implements Reply {}

        /** No answer, or one of another status; {@code reason} is for the operator. */
        record Failed(String reason, Exchanged exchanged) implements Reply {}
    }
}

package org.zhengtong.connector.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.zhengtong.connector.api.Outcome.Exchanged;

/**
 * A line to an external system over HTTP/1.1. One time limit covers the whole call to the last byte of the answer, an answer
 * is at most 1 MiB long, redirects are not followed, and certificates must be good. Safe for use by several threads; to be
 * closed when the connector stops.
 */
public final class HttpLine implements AutoCloseable {

    private static final int THREADS = 2;
    private static final int MAX_ANSWER_BYTES = 1024 * 1024;

    private final ExecutorService threads;
    private final HttpClient client;
    private final Duration limit;

    /**
     * @param name of the connector, for the names of threads
     * @param connectLimit more than zero
     * @param limit of a whole call, connecting included; more than zero
     */
    public HttpLine(String name, Duration connectLimit, Duration limit) {
        this.limit = limit;
        this.threads = Executors.newFixedThreadPool(THREADS, work -> thread(name, work));
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectLimit)
                .executor(threads)
                .build();
    }

    /** The text as an address of http or https with a host; empty if it is none. */
    public static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text.strip()))
                    .filter(uri -> "http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    .filter(uri -> uri.getHost() != null);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /**
     * Sends a request and waits for the whole answer.
     *
     * @param address of http or https
     * @param body sent as UTF-8; may be empty
     * @throws InterruptedException if the thread is interrupted; the call is given up
     */
    public HttpReply call(String method, URI address, Map<String, String> headers, String body)
            throws InterruptedException {
        byte[] sent = body.getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).method(method, BodyPublishers.ofByteArray(sent));
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<byte[]>> pending =
                client.sendAsync(request.build(), answer -> new BoundedBody(MAX_ANSWER_BYTES));
        try {
            return answered(sent, pending.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException failed) {
            return failed(sent, reason(failed.getCause()));
        } catch (TimeoutException slow) {
            return failed(sent, LineTexts.of("slow", limit.toMillis()));
        } finally {
            pending.cancel(true);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static HttpReply answered(byte[] sent, HttpResponse<byte[]> response) {
        String body = new String(response.body(), StandardCharsets.UTF_8);
        return new HttpReply.Answered(response.statusCode(), body, Exchanged.of(sent, response.body()));
    }

    private static HttpReply failed(byte[] sent, String reason) {
        return new HttpReply.Failed(reason, Exchanged.unanswered(sent));
    }

    private static String reason(Throwable cause) {
        if (cause instanceof BoundedBody.TooLargeException) {
            return LineTexts.of("too.large", MAX_ANSWER_BYTES);
        }
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            return LineTexts.of("unreachable");
        }
        if (cause instanceof SSLException) {
            return LineTexts.of("untrusted");
        }
        if (cause instanceof IOException) {
            return LineTexts.of("broken");
        }
        throw new IllegalStateException("HTTP client", cause);
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, "connector-" + name + "-http");
        thread.setDaemon(true);
        return thread;
    }
}

package org.zhengtong.connector.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A simulator of a system behind HTTP, on a free loopback port. A subclass says what is answered; this class listens, and
 * misbehaves when it is told to.
 */
public abstract class HttpPeer implements Peer {

    private static final int UNAVAILABLE = 503;

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final ExecutorService threads = PeerThreads.start("http");
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, String> refusals = new ConcurrentHashMap<>();
    private final AtomicBoolean hangingUp = new AtomicBoolean();
    private final AtomicBoolean talkingNonsense = new AtomicBoolean();
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean down;

    /**
     * What was asked.
     *
     * @param authorization the header of that name, or empty
     */
    public record Request(String method, String path, String authorization, String body) {}

    /** What is answered, as JSON. */
    public record Answer(int status, String json) {}

    /**    /** Listens at once. */
    protected HttpPeer() throws IOException {
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Does what is asked for. Called by several threads. */
    protected abstract Answer answer(Request request);

    /** The words with which the message of this key is to be refused. */
    protected final Optional<String> refusal(String key) {
        return Optional.ofNullable(refusals.get(key));
    }

    @Override
    public final URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public final void refuse(String key, String words) {
        refusals.put(key, words);
    }

    @Override
    public final void goDown() {
        down = true;
    }

    @Override
    public final void slowDown(Duration time) {
        delay = time;
    }

    @Override
    public final void hangUpOnce() {
        hangingUp.set(true);
    }

    @Override
    public final void talkNonsenseOnce() {
        talkingNonsense.set(true);
    }

    @Override
    public final void behave() {
        refusals.clear();
        down = false;
        delay = Duration.ZERO;
    }

    @Override
    public final void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Request request = read(exchange);
            if (isOver(delay)) {
                return;
            }
            if (talkingNonsense.getAndSet(false)) {
                send(exchange, new Answer(200, "<html>welcome</html>"));
                return;
            }
            Answer answer = down ? new Answer(UNAVAILABLE, "{}") : answer(request);
            if (hangingUp.getAndSet(false)) {
                sendHalf(exchange, answer);
                return;
            }
            send(exchange, answer);
        }
    }

    /** Waits that long; whether the peer was closed meanwhile. */
    private boolean isOver(Duration wait) {
        try {
            return closed.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static Request read(HttpExchange exchange) throws IOException {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Optional.ofNullable(authorization).orElse(""),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.json().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    private static void sendHalf(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.json().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body, 0, body.length / 2);
        exchange.getResponseBody().flush();
    }
}

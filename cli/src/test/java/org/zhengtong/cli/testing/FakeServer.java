package org.zhengtong.cli.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A server that answers what a test tells it to, and remembers what it was asked. */
public final class FakeServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Route> routes = new CopyOnWriteArrayList<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();

    /** @param target path with query */
    public record Received(
            String method,
            String target,
            String body,
            String authorization,
            String idempotencyKey,
            String contentType) {}

    /** An answer. */
    public record Reply(int status, String body) {

        public static Reply ok(String body) {
            return new Reply(200, body);
        }

        public static Reply problem(int status, String code, String field, String detail) {
            return new Reply(
                    status,
                    "{\"type\":\"about:blank\",\"status\":%d,\"code\":\"%s\",\"field\":\"%s\",\"detail\":\"%s\"}"
                            .formatted(status, code, field, detail));
        }
    }

    private record Route(String method, String pattern, Function<Received, Reply> handler) {}

    public FakeServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** @param pattern regular expression for the path with its query */
    public FakeServer on(String method, String pattern, Function<Received, Reply> handler) {
        routes.add(0, new Route(method, pattern, handler));
        return this;
    }

    public FakeServer on(String method, String pattern, Reply reply) {
        return on(method, pattern, request -> reply);
    }

    public List<Received> received() {
        return new ArrayList<>(received);
    }

    public Received last() {
        return received.get(received.size() - 1);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Received request = new Received(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                header(exchange, "Authorization"),
                header(exchange, "Idempotency-Key"),
                header(exchange, "Content-Type"));
        received.add(request);
        Reply reply = routes.stream()
                .filter(route -> route.method().equals(request.method())
                        && request.target().matches(route.pattern()))
                .findFirst()
                .map(route -> route.handler().apply(request))
                .orElseGet(() -> Reply.problem(404, "not_found", "", "未找到"));
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }
}

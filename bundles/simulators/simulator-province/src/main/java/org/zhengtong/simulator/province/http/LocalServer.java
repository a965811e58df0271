package org.zhengtong.simulator.province.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Serves a handler on a free loopback port with the JDK's own HTTP server: the simulator without a container. */
public final class LocalServer implements AutoCloseable {

    static {
        // without it answers wait 40 ms for the client's acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final String root;
    private final Handler handler;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> new Thread(work, "simulator-http"));

    private LocalServer(String root, Handler handler) throws IOException {
        this.root = root;
        this.handler = handler;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(root, this::serve);
        server.setExecutor(threads);
    }

    /**
     * Starts to serve.
     *
     * @param root path under which the handler stands, for instance {@code /sandbox/province}
     */
    public static LocalServer start(String root, Handler handler) throws IOException {
        LocalServer local = new LocalServer(root, handler);
        local.server.start();
        return local;
    }

    /** Address of the root. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + root);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, handler.handle(requestOf(exchange)));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Request requestOf(HttpExchange exchange) throws IOException {
        Map<String, String> headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(0)));
        String query = exchange.getRequestURI().getRawQuery();
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath().substring(root.length()),
                headers,
                FormText.parse(query == null ? "" : query),
                exchange.getRemoteAddress().getAddress().getHostAddress(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        byte[] body = reply.bytes();
        exchange.sendResponseHeaders(reply.status(), body.length);
        OutputStream out = exchange.getResponseBody();
        out.write(body, 0, reply.sent(body.length));
        out.flush();
    }
}

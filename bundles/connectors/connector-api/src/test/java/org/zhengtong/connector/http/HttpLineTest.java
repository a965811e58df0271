package org.zhengtong.connector.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.connector.api.Outcome.Exchanged;

class HttpLineTest {

    private static final String SM3_OF_ABC = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final HttpLine line = new HttpLine("test", Duration.ofSeconds(5), Duration.ofSeconds(20));

    HttpLineTest() throws IOException {
        server.start();
    }

    @AfterEach
    void close() {
        line.close();
        server.stop(0);
    }

    @Test
    void givesTheAnswerWhateverItsStatus() throws InterruptedException {
        on(exchange -> answer(exchange, 418, "茶"));
        HttpReply.Answered answered = assertInstanceOf(HttpReply.Answered.class, call("abc"));
        assertEquals(418, answered.status());
        assertEquals("茶", answered.body());
        assertEquals(SM3_OF_ABC, answered.exchanged().requestDigest());
        assertEquals(64, answered.exchanged().responseDigest().length());
    }

    @Test
    void sendsMethodHeadersAndBody() throws InterruptedException {
        on(exchange -> answer(
                exchange,
                200,
                exchange.getRequestMethod()
                        + " "
                        + exchange.getRequestHeaders().getFirst("X-Key")
                        + " "
                        + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        HttpReply reply = line.call("PUT", address(), Map.of("X-Key", "k"), "中");
        assertEquals(
                "PUT k 中", assertInstanceOf(HttpReply.Answered.class, reply).body());
    }

    @Test
    void givesUpWhenTheWholeAnswerIsNotThereInTime() throws InterruptedException {
        on(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('[');
            exchange.getResponseBody().flush();
        });
        try (HttpLine impatient = new HttpLine("test", Duration.ofSeconds(5), Duration.ofMillis(300))) {
            assertEquals(
                    new HttpReply.Failed("300 毫秒内没有应答", new Exchanged(SM3_OF_ABC, "")),
                    impatient.call("POST", address(), Map.of(), "abc"));
        }
    }

    @Test
    void breaksOffAnEndlessAnswer() throws InterruptedException {
        on(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[64 * 1024];
            for (int i = 0; i < 1024; i++) {
                exchange.getResponseBody().write(block);
            }
        });
        assertEquals(
                "应答超过 1048576 字节",
                assertInstanceOf(HttpReply.Failed.class, call("")).reason());
    }

    @Test
    void saysWhenNobodyListens() throws InterruptedException {
        server.stop(0);
        assertEquals("无法连接", assertInstanceOf(HttpReply.Failed.class, call("")).reason());
    }

    @Test
    void endsWhenInterrupted() {
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> call(""));
    }

    @Test
    void knowsAnAddress() {
        assertEquals(
                "http://h:1/a",
                HttpLine.address(" http://h:1/a ").map(URI::toString).orElseThrow());
        assertTrue(HttpLine.address("ftp://h/").isEmpty());
        assertTrue(HttpLine.address("not an address").isEmpty());
        assertTrue(HttpLine.address("http:///path").isEmpty());
        assertTrue(HttpLine.address("").isEmpty());
    }

    private void on(HttpHandler handler) {
        server.createContext("/", handler);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private HttpReply call(String body) throws InterruptedException {
        return line.call("POST", address(), Map.of(), body);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }
}

package org.zhengtong.cli;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengtong.cli.runtime.Environment;
import org.zhengtong.cli.runtime.Terminal;
import org.zhengtong.cli.session.Session;

/**
 * Runs a few commands against nobody and prints to nowhere, so that the classes they need are loaded: the launcher has
 * the virtual machine write them into its archive for class-data sharing, from which later runs start faster.
 */
final class Rehearsal {

    private static final List<List<String>> COMMANDS = List.of(
            List.of("--help"),
            List.of("case", "list"),
            List.of("case", "show", "1"),
            List.of("case", "send", "--help"),
            List.of("context", "list", "-o", "yaml"),
            List.of("rating", "list", "-o", "csv"),
            List.of("status", "-o", "json"));

    private static final byte[] ANSWER = """
            {"items":[{"caseNo":"1","finishedAt":"2026-01-01T00:00:00Z"}],"nextCursor":""}""".getBytes(StandardCharsets.UTF_8);

    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(nowhere, nowhere, InputStream.nullInputStream(), Terminal.Traits.NONE);
        Environment environment = new Environment(Map.of(), Map.of("user.home", "/nonexistent"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, ANSWER.length);
            exchange.getResponseBody().write(ANSWER);
            exchange.close();
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        for (List<String> command : COMMANDS) {
            Session session = new Session(terminal, environment, duration -> {});
            Main.run(
                    session,
                    Stream.concat(command.stream(), Stream.of("--url", url)).toArray(String[]::new));
        }
        server.stop(0);
    }
}

package org.zhengtong.cli.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stands in for the container as a process: serves its status on the port of its configuration. */
final class FakeContainer {

    private FakeContainer() {}

    public static void main(String[] args) throws IOException {
        Path home = Path.of(args[0]);
        if (Files.exists(home.resolve("etc/fail"))) {
            System.out.println("nothing works today");
            System.exit(3);
        }
        int port = new HomeConfig(new Home(home)).httpPort();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/api/platform/v1/status", exchange -> {
            boolean sandbox = Files.readString(home.resolve("etc/org.apache.karaf.features.cfg"))
                            .contains("zt-sandbox")
                    || Files.exists(home.resolve("deploy/zt-sandbox-here.xml"));
            String state = Files.exists(home.resolve("etc/slow")) ? "STARTING" : "READY";
            byte[] body = "{\"state\":\"%s\",\"version\":\"1.0.0\",\"sandbox\":%s}"
                    .formatted(state, sandbox)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        Files.createDirectories(home.resolve("data/cache"));
        Files.writeString(home.resolve("data/initial-admin-password"), "first\n");
        server.start();
    }
}

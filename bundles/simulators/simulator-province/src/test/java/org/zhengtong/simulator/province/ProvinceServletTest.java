package org.zhengtong.simulator.province;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;

class ProvinceServletTest {

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private ProvinceServlet servlet;

    // Jetty declares no narrower exception
    @BeforeEach
    void start() throws Exception {
        servlet = new ProvinceServlet(bundle(), Clock.system(ZoneId.of("Asia/Shanghai")));
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(servlet), "/sandbox/province/*");
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(context);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
        servlet.close();
    }

    @Test
    void standsUnderTheSandboxAndKeepsItsDataThere() throws IOException, InterruptedException {
        assertTrue(get("/control/summary").body().contains("\"services\":0"));
        assertTrue(folder.resolve("simulator-province/credentials.properties")
                .toFile()
                .exists());
    }

    @Test
    void readsQueriesAndBodies() throws IOException, InterruptedException {
        assertEquals(400, get("/control/services?limit=0").statusCode());
        assertTrue(put("/control/faults", "{\"slowMillis\":1}").body().contains("\"slowMillis\":1"));
    }

    @Test
    void reallyClosesTheLineInTheMiddleOfAnAnswer() throws IOException, InterruptedException {
        put("/control/faults", "{\"hangUps\":1}");
        HttpRequest norm = request("/form/norm")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThrows(IOException.class, () -> send(norm));
        assertEquals(200, send(norm).statusCode());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    private HttpResponse<String> put(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/sandbox/province" + path));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private BundleContext bundle() {
        return (BundleContext) Proxy.newProxyInstance(
                BundleContext.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (proxy, method, arguments) -> folder.toString());
    }
}

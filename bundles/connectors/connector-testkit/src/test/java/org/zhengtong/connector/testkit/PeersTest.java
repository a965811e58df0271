package org.zhengtong.connector.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The peers misbehave as they are told to, so that a test which passes against them means something. */
class PeersTest {

    private final Counting peer = new Counting();

    PeersTest() throws IOException {}

    @AfterEach
    void close() {
        peer.close();
    }

    /** Takes everything. */
    private static final class Counting extends HttpPeer {

        private final List<String> bodies = new CopyOnWriteArrayList<>();

        Counting() throws IOException {}

        @Override
        public List<String> received() {
            return bodies;
        }

        @Override
        protected Answer answer(Request request) {
            bodies.add(request.body());
            return new Answer(refusal(request.body()).isPresent() ? 422 : 201, "{\"receipt\":\"1\"}");
        }
    }

    @Test
    void answersRefusesAndGoesDown() throws IOException, InterruptedException {
        peer.refuse("bad", "no");
        assertEquals(201, send("good").statusCode());
        assertEquals(422, send("bad").statusCode());
        peer.goDown();
        assertEquals(503, send("good").statusCode());
        peer.behave();
        assertEquals(201, send("bad").statusCode());
        assertEquals(List.of("good", "bad", "bad"), peer.received());
    }

    @Test
    void takesTheCallAndHangsUpOnce() throws IOException, InterruptedException {
        peer.hangUpOnce();
        assertThrows(IOException.class, () -> send("good"));
        assertEquals(List.of("good"), peer.received());
        assertEquals(201, send("good").statusCode());
    }

    @Test
    void talksNonsenseOnceAndTakesNothing() throws IOException, InterruptedException {
        peer.talkNonsenseOnce();
        assertTrue(send("good").body().contains("<html>"));
        assertEquals(List.of(), peer.received());
        assertEquals(201, send("good").statusCode());
    }

    @Test
    void worksOnASlowCallInTheEnd() throws InterruptedException {
        peer.slowDown(Duration.ofMillis(600));
        assertThrows(HttpTimeoutException.class, () -> send("good", Duration.ofMillis(300)));
        Waiting.until(() -> assertEquals(List.of("good"), peer.received()));
    }

    @Test
    void whoTrustsAnybodyReachesTheUntrustedPeer() throws IOException, InterruptedException, GeneralSecurityException {
        try (UntrustedPeer untrusted = UntrustedPeer.start()) {
            SSLContext gullible = SSLContext.getInstance("TLS");
            gullible.init(null, new TrustManager[] {new TrustsAnybody()}, null);
            HttpClient client = HttpClient.newBuilder().sslContext(gullible).build();
            client.send(HttpRequest.newBuilder(untrusted.address()).build(), BodyHandlers.discarding());
            assertEquals(1, untrusted.requests());
        }
    }

    private HttpResponse<String> send(String body) throws IOException, InterruptedException {
        return send(body, Duration.ofSeconds(20));
    }

    private HttpResponse<String> send(String body, Duration limit) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(peer.address())
                .timeout(limit)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static final class TrustsAnybody implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}

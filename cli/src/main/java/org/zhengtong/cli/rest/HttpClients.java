package org.zhengtong.cli.rest;

import java.net.URI;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.time.Duration;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/** Makes HTTP clients that start fast. */
final class HttpClients {

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);

    private HttpClients() {}

    static HttpClient of(URI server) {
        HttpClient.Builder builder =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT_LIMIT);
        return "https".equals(server.getScheme())
                ? builder.build()
                : builder.sslContext(trustingNobody()).build();
    }

    /** A client makes a TLS context even if it never speaks TLS; the usual one reads all the authorities of the world first. */
    private static SSLContext trustingNobody() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[0], new TrustManager[0], null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a Java without TLS", e);
        }
    }
}

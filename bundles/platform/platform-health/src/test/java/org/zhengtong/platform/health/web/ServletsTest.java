package org.zhengtong.platform.health.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.health.Health;
import org.zhengtong.platform.api.identity.Authentication;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.health.figure.Collection;
import org.zhengtong.platform.health.figure.PrometheusMeters;

class ServletsTest {

    @Test
    void tellsALoadBalancerWhetherItServesAndNothingElse() throws Exception {
        try (ServletHost up = new ServletHost(new HealthServlet(health(true)));
                ServletHost down = new ServletHost(new HealthServlet(health(false)))) {
            assertEquals(200, up.get().statusCode());
            assertEquals("{\"status\":\"UP\"}\n", up.get().body());
            assertEquals(503, down.get().statusCode());
            assertEquals("{\"status\":\"DOWN\"}\n", down.get().body());
        }
    }

    private static Health health(boolean serving) {
        return (Health) Proxy.newProxyInstance(
                Health.class.getClassLoader(), new Class<?>[] {Health.class}, (proxy, method, arguments) -> serving);
    }

    @Test
    void showsFiguresToWhoMaySeeThem() throws Exception {
        try (ServletHost metrics = metrics(false)) {
            assertEquals(401, metrics.get().statusCode());
            assertEquals(
                    "Basic realm=\"zhengtong\"",
                    metrics.get().headers().firstValue("WWW-Authenticate").orElse(""));
            assertEquals(401, metrics.get("Authorization", "Bearer wrong").statusCode());
            assertEquals(
                    401, metrics.get("Authorization", basic("monitor:wrong")).statusCode());
            assertEquals(401, metrics.get("Authorization", "Basic !!").statusCode());
            assertEquals(
                    403,
                    metrics.get("Authorization", basic("other:other-secret")).statusCode());
            assertEquals(
                    200, metrics.get("Authorization", "Bearer monitor-token").statusCode());
            assertEquals(
                    200,
                    metrics.get("Authorization", basic("monitor:monitor:secret"))
                            .statusCode());
        }
    }

    @Test
    void showsThemOnThisMachineOnlyIfThatIsAllowed() throws Exception {
        try (ServletHost metrics = metrics(true)) {
            assertEquals(200, metrics.get().statusCode());
            assertTrue(metrics.get()
                    .headers()
                    .firstValue("Content-Type")
                    .orElse("")
                    .startsWith("text/plain"));
        }
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8));
    }

    private static ServletHost metrics(boolean openToLoopback) {
        return new ServletHost(new MetricsServlet(
                new MetricsAccess(authentication(), openToLoopback), new Collection(new PrometheusMeters())));
    }

    private static Authentication authentication() {
        return (Authentication) Proxy.newProxyInstance(
                Authentication.class.getClassLoader(),
                new Class<?>[] {Authentication.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "byToken" -> byToken((String) arguments[0]);
                    case "byClientSecret" -> bySecret((String) arguments[0], (char[]) arguments[1]);
                    default -> throw new IllegalStateException(method.getName());
                });
    }

    private static Optional<Caller> byToken(String token) {
        return token.equals("monitor-token") ? Optional.of(caller("monitor", "metrics.read")) : Optional.empty();
    }

    private static Optional<Caller> bySecret(String client, char[] secret) {
        if (client.equals("monitor") && Arrays.equals(secret, "monitor:secret".toCharArray())) {
            return byToken("monitor-token");
        }
        return client.equals("other") ? Optional.of(caller("other", "case.read")) : Optional.empty();
    }

    private static Caller caller(String id, String permission) {
        return new Caller(id, Caller.Kind.CLIENT, "", Set.of(permission), List.of(Scope.EVERYWHERE));
    }
}

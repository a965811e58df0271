package org.zhengtong.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The full distribution, started by its own scripts, seen from outside. */
class DistributionIT {

    private static Distribution distribution;
    private static RunningDistribution running;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        distribution = Distribution.unpack("distribution");
        running = distribution.start();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        running.close();
    }

    @Test
    void startsWithEveryBundleAndNoError() throws IOException, InterruptedException {
        JsonNode details = running.rest().get(administrator(), "/status/details");

        assertEquals(List.of(), namesOfInactiveBundles(details.path("bundles")));
        assertEquals(List.of(), distribution.loggedErrors());
    }

    @Test
    void isReachedFromThisMachineOnly() throws SocketException {
        for (InetAddress address : otherAddresses()) {
            assertThrows(
                    ConnectException.class,
                    () -> new Socket(address, distribution.httpPort()).close(),
                    address::getHostAddress);
        }
    }

    @Test
    void tellsLoadBalancerAndMonitoringHowItIs() throws IOException, InterruptedException {
        assertEquals(
                "UP", running.site().get("", "/system/health").path("status").asText());

        String figures = running.site().text(administrator(), "/metrics");

        for (String figure : List.of(
                "zt_calls_seconds_bucket", "zt_pool_connections", "zt_relay_lag_seconds", "jvm_memory_used_bytes")) {
            assertTrue(figures.contains(figure), figure);
        }
    }

    @Test
    void keepsWhatItAnsweredAcrossAKill() throws IOException, InterruptedException {
        Map<String, ?> client = Map.of(
                "id", "hall-of-test",
                "name", "测试大厅",
                "role", "department-system",
                "scope", Map.of("regionCode", "230600000000", "departmentCode", ""));
        String secret = running.rest()
                .post(administrator(), "/clients", client, 201)
                .path("secret")
                .asText();

        running.kill();
        running = distribution.start();

        Map<String, ?> credentials = Map.of("clientId", "hall-of-test", "clientSecret", secret);
        assertTrue(running.rest().post("", "/tokens", credentials, 200).hasNonNull("token"));
        assertEquals(List.of(), distribution.loggedErrors());
    }

    private static String administrator() throws IOException, InterruptedException {
        return running.rest().signIn("admin", distribution.initialPassword());
    }

    private static List<String> namesOfInactiveBundles(JsonNode bundles) {
        assertTrue(bundles.size() > 150, "bundles: " + bundles.size());
        return StreamSupport.stream(bundles.spliterator(), false)
                .filter(bundle -> !"ACTIVE".equals(bundle.path("state").asText()))
                .map(bundle -> bundle.path("name").asText())
                .toList();
    }

    private static List<InetAddress> otherAddresses() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }
}

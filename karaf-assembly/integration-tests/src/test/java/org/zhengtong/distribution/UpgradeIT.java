package org.zhengtong.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.zhengtong.platform.signing.SigningKey;

/**
 * An operator changes the connector to the province while ratings come in, and the container is killed in between. The long
 * form: {@code -Dupgrade.rounds=20 -Dupgrade.interval_ms=5000 -Dupgrade.ratings=200 -Dupgrade.kills=stopped,started,present}.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class UpgradeIT {

    private static final int ROUNDS = Integer.getInteger("upgrade.rounds", 3);
    private static final long INTERVAL_MS = Long.getLong("upgrade.interval_ms", 500);
    private static final int PER_SECOND = Integer.getInteger("upgrade.ratings", 25);
    private static final List<String> KILLS =
            List.of(System.getProperty("upgrade.kills", "present").split(","));

    private static final String PROVINCE = "province";
    private static final String SECRET = "only-in-memory-8f2c";

    private final SigningKey key = SigningKey.generate();
    private Distribution distribution;
    private RunningDistribution running;
    private Site site;
    private String administrator;
    private Operator operator;
    private Path first;
    private Path second;
    private Path work;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        distribution = Distribution.unpack("upgrade");
        distribution.addBootFeature("zt-sandbox");
        distribution.append("etc/org.zhengtong.platform.install.cfg", "probe_timeout_ms = 8000\n");
        running = distribution.start();
        work = Files.createTempDirectory("kars");
        first = Path.of(System.getProperty("connector.kar"));
        second = KarVariant.ofVersion(first, "1.0.1", work.resolve("second.kar"));
        signIn();
    }

    private void signIn() throws IOException, InterruptedException {
        site = running.site();
        administrator = site.signIn("admin", distribution.initialPassword());
        operator = new Operator(site, administrator, key);
    }

    @AfterAll
    void stop() throws InterruptedException {
        running.close();
    }

    @Test
    @Order(1)
    void installsWhatSomeoneSignedWhoIsTrusted() throws IOException, InterruptedException {
        operator.beTrusted("vendor");
        assertEquals(
                "signature_missing",
                site.refusal(administrator, "/api/platform/v1/connectors", Files.readAllBytes(first)));
        operator.install(first);
        operator.done(operator.configure(PROVINCE, new Province(site).settings(distribution.httpPort())));
        operator.awaitRunning(PROVINCE, "1.0.0");
    }

    @Test
    @Order(2)
    void upgradesUnderLoadWithoutAFailedCallOrALoss() throws IOException, InterruptedException {
        int cases = (int) (PER_SECOND * (ROUNDS + 1) * Math.max(2, INTERVAL_MS / 1_000));
        try (RatingLoad load = new RatingLoad(site, administrator, "2701", cases)) {
            load.reportCases();
            load.start(PER_SECOND);
            for (int round = 0; round < ROUNDS; round++) {
                long began = System.nanoTime();
                operator.done(operator.upgrade(PROVINCE, round % 2 == 0 ? second : first));
                awaitInterval(began);
            }
            operator.done(operator.rollback(PROVINCE));
            load.awaitAll();
            load.assertAllTaken();
            load.assertAllThereOnceAndInOrder();
        }
    }

    private static void awaitInterval(long began) throws InterruptedException {
        Await.until(
                () -> System.nanoTime() - began
                        >= Duration.ofMillis(INTERVAL_MS).toNanos(),
                () -> "time stands still");
    }

    @Test
    @Order(3)
    void comesBackFromAVersionThatDoesNotWork() throws IOException, InterruptedException {
        String version = operator.connector(PROVINCE).path("version").asText();
        Path broken = KarVariant.broken(first, "1.1.0", work.resolve("broken.kar"));
        JsonNode undone = operator.ended(operator.upgrade(PROVINCE, broken));
        assertEquals("UNDONE", undone.path("state").asText(), undone::toString);
        assertTrue(undone.path("reason").asText().contains("no.Such"), undone::toString);
        operator.awaitRunning(PROVINCE, version);
    }

    @Test
    @Order(4)
    void appliesSettingsWithoutARestartAndTakesNoBadOnes() throws IOException, InterruptedException {
        assertEquals(
                "setting_invalid",
                site.refusal(
                        administrator,
                        "/api/platform/v1/connector-settings/province",
                        Map.of("values", Map.of("timeout_ms", "soon"))));
        assertEquals(
                "setting_invalid",
                site.refusal(
                        administrator,
                        "/api/platform/v1/connector-settings/province",
                        Map.of("values", Map.of("public_key", "no key"))));
        operator.done(operator.configure(PROVINCE, Map.of("timeout_ms", "9000")));
        JsonNode settings = operator.settings(PROVINCE);
        assertTrue(settings.toString().contains("\"9000\""), settings::toString);
        operator.done(operator.configure(PROVINCE, Map.of(".app_word", SECRET)));
        assertFalse(operator.settings(PROVINCE).toString().contains(SECRET));
        assertNowhereOnDisk(SECRET);
        JsonNode restored =
                site.post(administrator, "/api/platform/v1/connector-settings/province/versions/1/restore", Map.of());
        operator.done(restored.path("change").path("id").asText());
        operator.awaitRunning(
                PROVINCE, operator.connector(PROVINCE).path("version").asText());
    }

    private void assertNowhereOnDisk(String secret) throws IOException {
        byte[] wanted = secret.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(distribution.folder("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(contains(content(file), wanted), () -> secret + " is in " + file);
            }
        }
    }

    /** Nothing if it is gone meanwhile. */
    private static byte[] content(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        }
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        return new String(content, StandardCharsets.ISO_8859_1)
                .contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }

    @Test
    @Order(5)
    void aKillInTheMiddleIsFinishedOrUndone() throws IOException, InterruptedException {
        Path lost = KarVariant.lost(first, "1.2.0", work.resolve("lost.kar"));
        for (String step : KILLS) {
            String version = operator.connector(PROVINCE).path("version").asText();
            String change = operator.upgrade(PROVINCE, lost);
            operator.awaitStep(change, step);
            running.kill();
            running = distribution.start();
            signIn();
            JsonNode ended = operator.ended(change);
            assertEquals("UNDONE", ended.path("state").asText(), ended::toString);
            operator.awaitRunning(PROVINCE, version);
        }
        try (RatingLoad load = new RatingLoad(site, administrator, "2702", 20)) {
            load.reportCases();
            load.start(PER_SECOND);
            load.awaitAll();
            load.assertAllTaken();
            load.assertAllThereOnceAndInOrder();
        }
        assertEquals(List.of(), distribution.loggedErrors());
    }
}

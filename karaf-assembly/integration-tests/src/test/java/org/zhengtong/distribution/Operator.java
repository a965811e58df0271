package org.zhengtong.distribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.zhengtong.platform.signing.SigningKey;

/** Someone who installs, changes and configures connectors by REST, and signs what he brings. */
final class Operator {

    private static final String CONNECTORS = "/api/platform/v1/connectors";
    private static final String VERSIONS = "/api/platform/v1/connector-versions";
    private static final String CHANGES = "/api/platform/v1/connector-changes/";
    private static final String SETTINGS = "/api/platform/v1/connector-settings/";

    private final Site site;
    private final String token;
    private final SigningKey key;

    Operator(Site site, String token, SigningKey key) {
        this.site = site;
        this.token = token;
        this.key = key;
    }

    void beTrusted(String name) throws IOException, InterruptedException {
        site.post(
                token,
                "/api/platform/v1/trust",
                Map.of("name", name, "pem", key.verificationKey().pem()));
    }

    /** Ends when the connector is there. */
    void install(Path kar) throws IOException, InterruptedException {
        done(begin(VERSIONS, kar, Map.of()));
    }

    /** @return id of the change */
    String upgrade(String connector, Path kar) throws IOException, InterruptedException {
        return begin(VERSIONS + "/" + connector, kar, Map.of());
    }

    private String begin(String path, Path kar, Map<String, ?> more) throws IOException, InterruptedException {
        Map<String, Object> body = new HashMap<>(more);
        body.put("upload", uploaded(kar));
        body.put("signature", Base64.getEncoder().encodeToString(key.sign(Files.readAllBytes(kar))));
        return changeId(site.post(token, path, body));
    }

    private String uploaded(Path kar) throws IOException, InterruptedException {
        return Uploads.whole(site, token, kar);
    }

    String rollback(String connector) throws IOException, InterruptedException {
        return changeId(site.post(token, VERSIONS + "/" + connector + "/rollback", Map.of()));
    }

    /** @return id of the change; empty when nothing differs */
    String configure(String connector, Map<String, String> values) throws IOException, InterruptedException {
        return changeId(site.post(token, SETTINGS + connector, Map.of("values", values)));
    }

    private static String changeId(JsonNode answer) {
        return answer.path("change").path("id").asText();
    }

    /** Waits for the end of a change. */
    JsonNode ended(String change) throws IOException, InterruptedException {
        Await.until(
                () -> site.tryGet(token, CHANGES + change)
                        .map(found -> found.path("state").asText())
                        .filter(state -> !state.equals("UNDER_WAY") && !state.equals("UNDOING"))
                        .isPresent(),
                () -> "the change does not end: " + site.tryGet(token, CHANGES + change));
        return site.get(token, CHANGES + change);
    }

    void done(String change) throws IOException, InterruptedException {
        JsonNode ended = ended(change);
        if (!ended.path("state").asText().equals("DONE")) {
            throw new AssertionError(ended.toString());
        }
    }

    /** Waits until a change has come to a step. */
    void awaitStep(String change, String step) throws InterruptedException {
        Await.until(
                () -> site.tryGet(token, CHANGES + change)
                        .filter(found ->
                                found.path("steps").findValuesAsText("name").contains(step))
                        .isPresent(),
                () -> "the change never came to " + step);
    }

    JsonNode connector(String name) throws IOException, InterruptedException {
        return site.get(token, CONNECTORS + "/" + name);
    }

    void awaitRunning(String name, String version) throws InterruptedException {
        Await.until(
                () -> site.tryGet(token, CONNECTORS + "/" + name)
                        .filter(found -> found.path("state").asText().equals("RUNNING")
                                && found.path("version").asText().equals(version))
                        .isPresent(),
                () -> name + " does not run: " + site.tryGet(token, CONNECTORS + "/" + name));
    }

    JsonNode settings(String connector) throws IOException, InterruptedException {
        return site.get(token, SETTINGS + connector);
    }
}

package org.zhengtong.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.zhengtong.cli.connector.ChangeFollower;
import org.zhengtong.cli.connector.KarFile;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;

/** The connector to the province, pointed at the province simulator of the sandbox. */
final class ProvinceConnector {

    private static final String NAME = "province";
    private static final String KAR = "zt.connector.province";
    private static final Duration INTERVAL = Duration.ofMillis(500);
    private static final int LOOKS = 120;

    private final DemoCity city;

    ProvinceConnector(DemoCity city) {
        this.city = city;
    }

    /** Installs it if it is not there, or is not the one that was built last; configures it, and waits until it runs. */
    void ensure() throws InterruptedException {
        Optional<JsonNode> installed = installed();
        KarFile kar = new KarFile(kar());
        if (installed.isEmpty()) {
            follow(change(kar, "/api/platform/v1/connector-versions"));
            city.session().terminal().notice("demo.connector-installed", NAME);
        } else if (!installed.get().path("digest").asText().equals(kar.digest())) {
            follow(change(kar, "/api/platform/v1/connector-versions/" + NAME));
        }
        configure();
        awaitRunning();
    }

    private void awaitRunning() throws InterruptedException {
        for (int look = 0; !"RUNNING".equals(status().path("state").asText()); look++) {
            if (look == LOOKS) {
                throw idle(status().path("detail").asText());
            }
            city.session().pause().of(INTERVAL);
        }
    }

    private static CliException idle(String reason) {
        return CliException.of(ExitCode.UNAVAILABLE, "demo.connector-idle", NAME, reason);
    }

    JsonNode status() {
        return city.administrator().send(Call.get("/api/platform/v1/connectors/{}", NAME));
    }

    /** What the province has: {@code services}, {@code evaluations} and more. */
    JsonNode received() {
        return city.administrator().send(Call.get("/sandbox/province/control/summary"));
    }

    private Optional<JsonNode> installed() {
        return Json.items(city.administrator().send(Call.get("/api/platform/v1/connectors"))).stream()
                .filter(connector -> NAME.equals(connector.path("name").asText()))
                .map(connector -> connector.path("installation"))
                .filter(JsonNode::isObject)
                .findFirst();
    }

    private JsonNode change(KarFile kar, String path) {
        RestClient administrator = city.administrator();
        Path keys = city.running().home().data().resolve("keys");
        ObjectNode body = Json.object()
                .put("upload", kar.upload(city.session(), administrator))
                .put("signature", new SandboxSigner(keys).sign(administrator, kar()))
                .put("withoutProbe", true);
        return administrator.send(Call.post(body, path)).path("change");
    }

    private void configure() {
        JsonNode credentials = city.administrator().send(Call.get("/sandbox/province/control/credentials"));
        ObjectNode values = Json.object()
                .put("url", city.running().url() + "/sandbox/province")
                .put("variant", "gsp-sm2")
                .put("app_mark", credentials.path("appMark").asText())
                .put(".app_word", credentials.path("appWord").asText())
                .put("public_key", credentials.path("publicKey").asText());
        ObjectNode body = Json.object().put("reason", "demo");
        body.set("values", values);
        JsonNode applied = city.administrator().send(Call.post(body, "/api/platform/v1/connector-settings/{}", NAME));
        if (applied.hasNonNull("change")) {
            follow(applied.path("change"));
        }
    }

    private void follow(JsonNode change) {
        JsonNode ended = new ChangeFollower(city.session(), city.administrator()).ended(change);
        if (!"DONE".equals(ended.path("state").asText())) {
            throw idle(ended.path("reason").asText());
        }
    }

    private Path kar() {
        return city.session()
                .environment()
                .path(KAR)
                .filter(Files::exists)
                .orElseThrow(() -> CliException.of(ExitCode.USAGE, "demo.no-kar"));
    }
}

package org.zhengtong.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.zhengtong.cli.local.ConfigFile;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.FileFailures;
import org.zhengtong.cli.runtime.PrivateFiles;

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

    /** Configures it, installs it if it is not there, and waits until it runs. */
    void ensure() throws InterruptedException {
        configure();
        if (isAbsent()) {
            city.administrator().send(Call.upload(kar(), "/api/platform/v1/connectors"));
            city.session().terminal().notice("demo.connector-installed", NAME);
        }
        for (int look = 0; !"RUNNING".equals(status().path("state").asText()); look++) {
            if (look == LOOKS) {
                throw CliException.of(
                        ExitCode.UNAVAILABLE,
                        "demo.connector-idle",
                        NAME,
                        status().path("detail").asText());
            }
            city.session().pause().of(INTERVAL);
        }
    }

    JsonNode status() {
        return city.administrator().send(Call.get("/api/platform/v1/connectors/{}", NAME));
    }

    /** What the province has: {@code services}, {@code evaluations} and more. */
    JsonNode received() {
        return city.administrator().send(Call.get("/sandbox/province/control/summary"));
    }

    private boolean isAbsent() {
        Optional<JsonNode> known =
                Json.items(city.administrator().send(Call.get("/api/platform/v1/connectors"))).stream()
                        .filter(connector -> NAME.equals(connector.path("name").asText()))
                        .findFirst();
        return known.isEmpty() || "ABSENT".equals(known.get().path("state").asText());
    }

    private void configure() {
        JsonNode credentials = city.administrator().send(Call.get("/sandbox/province/control/credentials"));
        Path path = city.running().home().etc().resolve("org.zhengtong.connector.province.cfg");
        try {
            if (!Files.exists(path)) {
                PrivateFiles.create(path);
            }
        } catch (IOException e) {
            throw FileFailures.unwritable(path, e);
        }
        ConfigFile file = new ConfigFile(path);
        set(file, "url", city.running().url() + "/sandbox/province");
        set(file, "variant", "gsp-sm2");
        set(file, "app_mark", credentials.path("appMark").asText());
        set(file, ".app_word", credentials.path("appWord").asText());
        set(file, "public_key", credentials.path("publicKey").asText());
    }

    /** Leaves the file alone if it says so already: a change makes the connector start anew. */
    private static void set(ConfigFile file, String key, String value) {
        if (!file.get(key).equals(Optional.of(value))) {
            file.set(key, value);
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

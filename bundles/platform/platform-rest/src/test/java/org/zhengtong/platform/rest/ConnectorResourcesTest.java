package org.zhengtong.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Installation;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.NodeState;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Undertaking;
import org.zhengtong.platform.api.connector.ConnectorPlan;
import org.zhengtong.platform.api.connector.ConnectorSettings;
import org.zhengtong.platform.api.connector.ConnectorSettings.Applied;
import org.zhengtong.platform.api.connector.KarUploads;
import org.zhengtong.platform.api.connector.KarUploads.KarUpload;
import org.zhengtong.platform.api.connector.TrustedSigners;
import org.zhengtong.platform.api.connector.TrustedSigners.TrustedSigner;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.exchange.Connectors.ConnectorStatus;
import org.zhengtong.platform.api.exchange.Reconciliations;
import org.zhengtong.platform.web.FakeAuthentication;
import org.zhengtong.platform.web.rest.RestHost;

class ConnectorResourcesTest {

    private static final Instant TIME = Instant.parse("2026-03-02T01:30:00Z");
    private static final ConnectorPlan PLAN = new ConnectorPlan(
            "province", "1", "2", "d", "vendor", List.of(), List.of(), List.of("a.b"), List.of(), List.of());

    private final Stubs services = new Stubs();
    private RestHost host;

    @BeforeEach
    void start() {
        ConnectorLifecycle lifecycle = services.of(ConnectorLifecycle.class);
        KarUploads uploads = services.of(KarUploads.class);
        host = new RestHost(new FakeAuthentication().with(RestHost.TOKEN, "root", "*"))
                .publish(
                        "/platform/v1/connectors",
                        new ConnectorsResource(
                                services.of(Connectors.class), services.of(Reconciliations.class), lifecycle, uploads))
                .publish("/platform/v1/connector-versions", new ConnectorVersionsResource(lifecycle))
                .publish("/platform/v1/connector-changes", new ConnectorChangesResource(lifecycle))
                .publish(
                        "/platform/v1/connector-settings",
                        new ConnectorSettingsResource(services.of(ConnectorSettings.class)))
                .publish("/platform/v1/kars", new KarsResource(uploads))
                .publish("/platform/v1/trust", new TrustResource(services.of(TrustedSigners.class)));
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private static ConnectorStatus absent(String name) {
        return new ConnectorStatus(
                name, Connectors.State.ABSENT, List.of("t"), "0", 7, Optional.empty(), 0, 0, 0, "gone");
    }

    private static Installation installation(String name, boolean started) {
        return new Installation(
                name, "2", "d", started, "1", 3, "", List.of(new NodeState("one", "2", started, 3, "no service")));
    }

    @Test
    void listsWhatIsInstalledAndWhatIsAtWork() {
        services.answering("list", List.of(absent("a"), absent("b")))
                .answering("installations", List.of(installation("b", false), installation("c", true)));
        JsonNode items =
                host.send(host.request("/platform/v1/connectors")).json().path("items");
        assertEquals(3, items.size());
        assertEquals("a", items.get(0).path("name").asText());
        assertEquals("ABSENT", items.get(0).path("state").asText());
        assertEquals("STOPPED", items.get(1).path("state").asText());
        assertEquals("2", items.get(1).path("version").asText());
        assertEquals("no service", items.get(2).path("detail").asText());
        assertEquals(3, items.get(2).at("/installation/settingsVersion").asInt());
    }

    @Test
    void upgradesByAPlan() {
        services.answering("upgrade", new Undertaking(PLAN, Optional.empty()));
        JsonNode answer = host.send(host.post(
                        "/platform/v1/connector-versions/province",
                        "{\"upload\":\"u\",\"signature\":\"s\",\"dryRun\":true}"))
                .json();
        assertEquals("a.b", answer.at("/plan/missing/0").asText());
        assertTrue(answer.path("change").isMissingNode());
        assertTrue(services.calls().get(0).startsWith("upgrade(province, Choice"), services.calls()::toString);
        assertTrue(services.calls().get(0).endsWith("true)"), services.calls()::toString);
    }

    @Test
    void takesAFileInParts() {
        KarUpload upload = new KarUpload("u", "x.kar", 10, "d", 4);
        services.answering("begin", upload).answering("append", upload);
        assertEquals(
                201,
                host.send(host.post("/platform/v1/kars", "{\"name\":\"x.kar\",\"size\":10,\"digest\":\"d\"}"))
                        .status());
        JsonNode answer = host.send(host.request("/platform/v1/kars/u?offset=4")
                        .header("Content-Type", "application/octet-stream")
                        .PUT(BodyPublishers.ofByteArray(new byte[4])))
                .json();
        assertEquals(4, answer.path("received").asInt());
    }

    @Test
    void takesSettingsAndTheirRemoval() {
        services.answering("set", new Applied(4, List.of(), Optional.empty()));
        JsonNode answer = host.send(host.post(
                        "/platform/v1/connector-settings/province",
                        "{\"values\":{\".word\":\"s3cret\"},\"unset\":[\"url\"],\"reason\":\"moved\"}"))
                .json();
        assertEquals(4, answer.path("version").asInt());
        assertEquals(
                "set(province, settings (.word), without (url), false)",
                services.calls().get(0));
    }

    @Test
    void trustsAndMistrusts() {
        services.answering("add", new TrustedSigner("vendor", "k", Optional.empty(), Optional.empty(), "root", TIME));
        assertEquals(
                201,
                host.send(host.post("/platform/v1/trust", "{\"name\":\"vendor\",\"pem\":\"p\"}"))
                        .status());
        assertEquals(
                204,
                host.send(host.request("/platform/v1/trust/vendor").DELETE()).status());
        assertEquals(List.of("add(vendor, p)", "remove(vendor)"), services.calls());
    }
}

package org.zhengtong.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.connector.KarUploads;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.exchange.ExchangeRefusal;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.Reconciliations;
import org.zhengtong.platform.api.exchange.Reconciliations.Difference;
import org.zhengtong.platform.api.exchange.Reconciliations.Kind;
import org.zhengtong.platform.api.exchange.Reconciliations.Reconciliation;
import org.zhengtong.platform.api.exchange.Reconciliations.State;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.time.BusinessTime;
import org.zhengtong.platform.web.FakeAuthentication;
import org.zhengtong.platform.web.rest.RestHost;

class ReconciliationResourcesTest {

    private static final Instant TIME = Instant.parse("2026-03-03T02:30:00Z");
    private static final Reconciliation RESULT = new Reconciliation(
            "r1",
            "province",
            LocalDate.parse("2026-03-02"),
            false,
            "li",
            TIME,
            Optional.of(TIME),
            State.DIFFERENT,
            610,
            1200,
            2,
            2,
            1,
            "");

    private final Stubs services = new Stubs();
    private RestHost host;

    @BeforeEach
    void start() {
        Reconciliations reconciliations = services.of(Reconciliations.class);
        host = new RestHost(new FakeAuthentication().with(RestHost.TOKEN, "root", "*"))
                .publish(
                        "/platform/v1/connectors",
                        new ConnectorsResource(
                                services.of(Connectors.class),
                                reconciliations,
                                services.of(ConnectorLifecycle.class),
                                services.of(KarUploads.class)))
                .publish("/platform/v1/reconciliations", new ReconciliationsResource(reconciliations));
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void comparesTheDayThatIsAskedFor() {
        services.answering("reconcile", RESULT);
        JsonNode result = host.send(host.post(
                        "/platform/v1/connectors/province/reconciliations", "{\"day\":\"2026-03-02\",\"dryRun\":true}"))
                .json();
        assertEquals("DIFFERENT", result.path("state").asText());
        assertEquals("2026-03-02", result.path("day").asText());
        assertEquals(List.of("reconcile(province, 2026-03-02, true)"), services.calls());
    }

    @Test
    void comparesYesterdayIfNotToldOtherwise() {
        services.answering("reconcile", RESULT);
        host.send(host.post("/platform/v1/connectors/province/reconciliations", "{}"));
        LocalDate yesterday = BusinessTime.dateOf(Instant.now()).minusDays(1);
        assertEquals(List.of("reconcile(province, " + yesterday + ", false)"), services.calls());
    }

    @Test
    void saysThatAComparisonIsGoingOn() {
        services.answering("reconcile", new RefusedException(ExchangeRefusal.RECONCILIATION_RUNNING, "", "province"));
        assertEquals(
                "409 reconciliation_running",
                host.send(host.post("/platform/v1/connectors/province/reconciliations", "{}"))
                        .problem());
    }

    @Test
    void listsComparisonsAndWhatTheyFound() {
        services.answering("find", new Page<>(List.of(RESULT), "next"));
        services.answering("get", Optional.of(RESULT));
        services.answering(
                "differences",
                new Page<>(
                        List.of(new Difference(
                                1, Kind.MISSING, "service 23A 1", "m1", "A", Optional.of(DeliveryState.DELIVERED))),
                        ""));
        JsonNode list = host.send(host.request("/platform/v1/connectors/province/reconciliations?limit=1"))
                .json();
        assertEquals("r1", list.at("/items/0/id").asText());
        assertEquals("next", list.path("nextCursor").asText());
        assertEquals(
                2,
                host.send(host.request("/platform/v1/reconciliations/r1"))
                        .json()
                        .path("missing")
                        .asInt());
        JsonNode differences = host.send(host.request("/platform/v1/reconciliations/r1/differences"))
                .json();
        assertEquals("MISSING", differences.at("/items/0/kind").asText());
        assertEquals("DELIVERED", differences.at("/items/0/delivery").asText());
        assertTrue(
                services.calls().contains("find(province, PageRequest(limit=1, cursor=))"),
                services.calls().toString());
    }

    @Test
    void knowsNoOtherComparison() {
        services.answering("get", Optional.empty());
        assertEquals(
                "404 not_found",
                host.send(host.request("/platform/v1/reconciliations/x")).problem());
    }
}

package org.zhengtong.platform.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.platform.exchange.testing.Fixtures.numbered;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.connector.api.Probe;
import org.zhengtong.platform.api.exchange.LocalConnectors;
import org.zhengtong.platform.api.exchange.LocalConnectors.LocalConnector;
import org.zhengtong.platform.api.exchange.LocalConnectors.ProbeResult;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.exchange.delivery.HostFixture;
import org.zhengtong.platform.exchange.testing.Eventually;
import org.zhengtong.platform.exchange.testing.ScriptedConnector;
import org.zhengtong.platform.testkit.DatabaseKind;
import org.zhengtong.platform.testkit.TestDatabase;

class LocalConnectorsTest {

    private static final String PROVINCE = "province";
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.open(DatabaseKind.DERBY);
    private final ScriptedConnector province = new ScriptedConnector(PROVINCE, 10);
    private Exchange exchange;
    private LocalConnectors local;

    @BeforeEach
    void start() {
        exchange = new Exchange(database, folder);
        local = exchange.local();
    }

    @AfterEach
    void stop() throws Exception {
        exchange.close();
        database.close();
    }

    @Test
    void aHeldConnectorGetsNothingUntilItIsReleased() throws InterruptedException {
        exchange.plugIn(province);
        assertTrue(local.hold(PROVINCE, LONG));
        List<NewMessage> published = exchange.publish(numbered(30, 3));
        Eventually.becomes(
                30L, () -> exchange.server.status("connector.province").messages());
        assertEquals(0, province.takenCount());
        local.release(PROVINCE);
        Eventually.becomes(published.stream().map(NewMessage::id).toList(), province::takenIds);
    }

    @Test
    void aHoldWaitsForTheCallUnderWay() throws InterruptedException {
        province.answering(messages -> {
            province.hold();
            return province.deliveredAll(messages);
        });
        exchange.plugIn(province);
        exchange.publish(numbered(1, 1));
        Eventually.becomes(1, province::calls);
        assertFalse(local.hold(PROVINCE, Duration.ofMillis(50)));
        province.letGo();
        assertTrue(local.hold(PROVINCE, LONG));
        assertEquals(1, province.takenCount());
    }

    @Test
    void aHoldLastsWhileOneConnectorTakesTheOthersPlace() throws InterruptedException {
        exchange.plugIn(province);
        assertTrue(local.hold(PROVINCE, LONG));
        exchange.unplug(province);
        List<NewMessage> published = exchange.publish(numbered(30, 3));
        ScriptedConnector next = new ScriptedConnector(PROVINCE, 10);
        HostFixture.add(exchange.host(), next, 70);
        assertEquals(Optional.of(new LocalConnector(PROVINCE, 70, "1.0.0", true)), local.await(id -> id == 70, LONG));
        next.answeringProbes(Probe.unhealthy("asleep"));
        assertEquals(Optional.of(new ProbeResult(false, "asleep")), local.probe(PROVINCE));
        assertFalse(local.awaitRegistered(PROVINCE, Duration.ofMillis(50)));
        local.release(PROVINCE);
        assertTrue(local.awaitRegistered(PROVINCE, LONG));
        local.confirm(PROVINCE);
        Eventually.becomes(published.stream().map(NewMessage::id).toList(), next::takenIds);
        assertEquals(0, province.takenCount());
    }

    @Test
    void whatIsNotThereCanBeHeldButNotAsked() throws InterruptedException {
        assertTrue(local.hold(PROVINCE, LONG));
        assertEquals(Optional.empty(), local.find(PROVINCE));
        assertEquals(Optional.empty(), local.probe(PROVINCE));
        assertEquals(Optional.empty(), local.await(id -> id == 70, Duration.ofMillis(50)));
    }

    @Test
    void forgetsAConnectorButKeepsItsQueue() throws InterruptedException {
        waitingFor(province, 10);
        local.forget(PROVINCE, false);
        assertEquals(List.of(), exchange.admin().list());
        assertEquals(10, exchange.server.status("connector.province").messages());
        exchange.plugIn(province);
        Eventually.becomes(10, province::takenCount);
    }

    @Test
    void forgetsAConnectorWithItsQueue() throws InterruptedException {
        waitingFor(province, 10);
        local.forget(PROVINCE, true);
        assertEquals(0, exchange.server.status("connector.province").messages());
        assertEquals(10, exchange.inState(PROVINCE, DeliveryState.DISCARDED).size());
        assertTrue(exchange.audit.actions().contains("connector.discard-queue"));
    }

    /** Messages for a connector that is gone. */
    private void waitingFor(ScriptedConnector connector, int messages) {
        exchange.plugIn(connector);
        exchange.unplug(connector);
        exchange.publish(numbered(messages, 3));
        Eventually.becomes(
                (long) messages,
                () -> exchange.server.status("connector." + connector.name()).messages());
    }

    @Test
    void asksAConnectorWhatItHasAgainstSettings() throws InterruptedException {
        exchange.plugIn(province);
        assertEquals(Map.of(), local.objections(PROVINCE, Map.of("url", "http://localhost")));
        assertEquals(
                Map.of("url", "no address"), local.objections(PROVINCE, Map.of("url", ScriptedConnector.BAD_ADDRESS)));
        assertEquals(Map.of(), local.objections("unknown", Map.of("url", ScriptedConnector.BAD_ADDRESS)));
    }
}

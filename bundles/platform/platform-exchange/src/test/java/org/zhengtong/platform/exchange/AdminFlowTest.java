package org.zhengtong.platform.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.platform.exchange.testing.Fixtures.MORNING;
import static org.zhengtong.platform.exchange.testing.Fixtures.finished;
import static org.zhengtong.platform.exchange.testing.Fixtures.numbered;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.connector.api.Probe;
import org.zhengtong.platform.api.exchange.Connectors.ConnectorStatus;
import org.zhengtong.platform.api.exchange.Connectors.State;
import org.zhengtong.platform.api.exchange.ExchangeRefusal;
import org.zhengtong.platform.api.exchange.Messages.Delivery;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.exchange.testing.Eventually;
import org.zhengtong.platform.exchange.testing.ScriptedConnector;
import org.zhengtong.platform.testkit.DatabaseKind;
import org.zhengtong.platform.testkit.TestDatabase;

class AdminFlowTest {

    private static final String PROVINCE = "province";

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.open(DatabaseKind.DERBY);
    private final ScriptedConnector province = new ScriptedConnector(PROVINCE, 10);
    private Exchange exchange;

    @BeforeEach
    void start() {
        exchange = new Exchange(database, folder, Map.of());
    }

    @AfterEach
    void stop() throws Exception {
        exchange.close();
        database.close();
    }

    @Test
    void showsAConnectorThatWorks() {
        exchange.plugIn(province);
        exchange.publish(numbered(12, 3));
        Eventually.becomes(12L, () -> status().delivered());
        ConnectorStatus status = status();
        assertEquals(State.RUNNING, status.state());
        assertEquals(List.of("case.finished"), status.topics());
        assertEquals("1.0.0", status.version());
        Eventually.becomes(0L, () -> status().waiting());
        assertEquals(Optional.empty(), status().oldestWaitingSince());
        assertEquals(
                List.of(status().name()),
                exchange.admin().list().stream().map(ConnectorStatus::name).toList());
    }

    @Test
    void pausesAConnectorUntilItIsResumed() {
        exchange.plugIn(province);
        exchange.admin().pause(PROVINCE);
        assertEquals(State.PAUSED, status().state());
        exchange.unplug(province);
        exchange.plugIn(province);
        List<NewMessage> published = exchange.publish(numbered(12, 3));
        Eventually.becomes(
                12L, () -> exchange.server.status("connector.province").messages());
        assertEquals(Optional.of(MORNING), status().oldestWaitingSince());
        assertEquals(List.of(), province.taken());
        exchange.admin().resume(PROVINCE);
        Eventually.becomes(published.size(), () -> province.taken().size());
        assertTrue(exchange.audit.actions().containsAll(List.of("connector.pause", "connector.resume")));
    }

    @Test
    void showsAConnectorWhoseBundleIsGone() {
        exchange.plugIn(province);
        exchange.unplug(province);
        exchange.publish(numbered(3, 3));
        assertEquals(State.ABSENT, status().state());
        Eventually.becomes(3L, () -> status().waiting());
        assertRefused(ExchangeRefusal.CONNECTOR_ABSENT, () -> exchange.admin().probe(PROVINCE));
    }

    @Test
    void probesWheneverTheOperatorAsks() throws Exception {
        exchange.close();
        exchange = new Exchange(database, folder.resolve("slow"), Map.of("probe__first__ms", 3_600_000));
        province.answering(
                messages -> messages.stream().map(m -> ScriptedConnector.down()).toList());
        province.answeringProbes(Probe.unhealthy("certificate has expired"));
        exchange.plugIn(province);
        exchange.publish(numbered(5, 5));
        Eventually.becomes(State.UNAVAILABLE, () -> status().state());
        assertEquals("system is down", status().detail());
        ConnectorStatus stillDown = exchange.admin().probe(PROVINCE);
        assertEquals("certificate has expired", stillDown.detail());
        assertEquals(State.UNAVAILABLE, stillDown.state());

        province.answering(province::deliveredAll);
        province.answeringProbes(Probe.healthy("fine"));
        assertEquals(State.RUNNING, exchange.admin().probe(PROVINCE).state());
        Eventually.becomes(5, () -> province.taken().size());
    }

    @Test
    void sendsADeadLetterAgain() {
        province.answering(messages -> messages.stream()
                .map(m -> ScriptedConnector.bad("no such item"))
                .toList());
        exchange.plugIn(province);
        NewMessage message = exchange.publish(List.of(finished("c-1"))).get(0);
        for (int attempt = 1; attempt <= 3; attempt++) {
            int expected = attempt;
            Eventually.until(
                    "attempt " + attempt,
                    () -> delivery(message).attempts() == expected
                            && delivery(message).state() == DeliveryState.DEAD);
            if (attempt == 3) {
                province.answering(province::deliveredAll);
            }
            exchange.messagesAdmin().retry(message.id(), PROVINCE);
        }
        Eventually.becomes(DeliveryState.DELIVERED, () -> delivery(message).state());
        assertEquals(4, delivery(message).attempts());
        assertEquals(0, status().dead());
        assertEquals(1, status().delivered());
        assertEquals(
                3,
                exchange.audit.actions().stream()
                        .filter("message.retry"::equals)
                        .count());
        assertRefused(
                ExchangeRefusal.DELIVERY_NOT_DEAD,
                () -> exchange.messagesAdmin().retry(message.id(), PROVINCE));
    }

    @Test
    void givesADeadLetterUpForAReason() {
        province.answering(messages -> messages.stream()
                .map(m -> ScriptedConnector.bad("no such item"))
                .toList());
        exchange.plugIn(province);
        NewMessage message = exchange.publish(List.of(finished("c-1"))).get(0);
        Eventually.becomes(1L, () -> status().dead());
        assertRefused(CommonRefusal.REQUIRED, () -> exchange.messagesAdmin().discard(message.id(), PROVINCE, " "));
        exchange.messagesAdmin().discard(message.id(), PROVINCE, "case was withdrawn");
        assertEquals(DeliveryState.DISCARDED, delivery(message).state());
        assertEquals(0, status().dead());
        assertTrue(exchange.audit.actions().contains("message.discard"));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertRefused(CommonRefusal.NOT_FOUND, () -> exchange.admin().get("unknown"));
        assertRefused(CommonRefusal.NOT_FOUND, () -> exchange.admin().pause("unknown"));
        assertRefused(CommonRefusal.NOT_FOUND, () -> exchange.admin().resume("unknown"));
        assertRefused(CommonRefusal.NOT_FOUND, () -> exchange.admin().probe("unknown"));
        assertRefused(CommonRefusal.NOT_FOUND, () -> exchange.messagesAdmin().retry("unknown", PROVINCE));
    }

    @Test
    void doesNothingThatCannotBeAudited() {
        province.answering(messages -> messages.stream()
                .map(m -> ScriptedConnector.bad("no such item"))
                .toList());
        exchange.plugIn(province);
        NewMessage message = exchange.publish(List.of(finished("c-1"))).get(0);
        Eventually.becomes(1L, () -> status().dead());
        exchange.audit.fail(true);
        assertThrows(IllegalStateException.class, () -> exchange.admin().pause(PROVINCE));
        assertThrows(IllegalStateException.class, () -> exchange.messagesAdmin().retry(message.id(), PROVINCE));
        assertThrows(IllegalStateException.class, () -> exchange.messagesAdmin().discard(message.id(), PROVINCE, "x"));
        assertEquals(State.RUNNING, status().state());
        assertEquals(1, status().dead());
        assertEquals(DeliveryState.DEAD, delivery(message).state());
    }

    @Test
    void recordsNoDeliveryWithoutItsEvidence() {
        exchange.audit.fail(true);
        exchange.plugIn(province);
        List<NewMessage> published = exchange.publish(numbered(10, 3));
        Eventually.until("repeated attempts", () -> province.calls() > 2);
        assertEquals(0, status().delivered() + status().alreadyThere());
        exchange.audit.fail(false);
        Eventually.becomes(10L, () -> status().delivered() + status().alreadyThere());
        assertEquals(published.size(), province.taken().size());
    }

    @Test
    void tellsHowManyWaitThoughTheBrokerIsAway() {
        exchange.plugIn(province);
        exchange.unplug(province);
        exchange.publish(numbered(7, 3));
        Eventually.becomes(
                7L, () -> exchange.server.status("connector.province").messages());
        exchange.server.stop();
        assertEquals(7, status().waiting());
        exchange.server.start();
    }

    private ConnectorStatus status() {
        return exchange.admin().get(PROVINCE);
    }

    private Delivery delivery(NewMessage message) {
        List<Delivery> deliveries =
                exchange.messages.get(message.id()).orElseThrow().summary().deliveries();
        return deliveries.isEmpty()
                ? new Delivery(PROVINCE, DeliveryState.WAITING, 0, "", "", MORNING)
                : deliveries.get(0);
    }

    private static void assertRefused(Enum<?> code, Runnable act) {
        assertEquals(
                code, assertThrows(RefusedException.class, act::run).first().code());
    }
}

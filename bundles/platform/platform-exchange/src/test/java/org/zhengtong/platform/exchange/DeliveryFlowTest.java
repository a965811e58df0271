package org.zhengtong.platform.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.platform.exchange.testing.Fixtures.FINISHED;
import static org.zhengtong.platform.exchange.testing.Fixtures.MORNING;
import static org.zhengtong.platform.exchange.testing.Fixtures.finished;
import static org.zhengtong.platform.exchange.testing.Fixtures.numbered;
import static org.zhengtong.platform.exchange.testing.Fixtures.submitted;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.connector.api.Probe;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.AuditLog.LogClass;
import org.zhengtong.platform.api.audit.AuditLog.Result;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.exchange.testing.Eventually;
import org.zhengtong.platform.exchange.testing.ScriptedConnector;
import org.zhengtong.platform.testkit.DatabaseKind;
import org.zhengtong.platform.testkit.ReversiblePersonalData;
import org.zhengtong.platform.testkit.TestDatabase;

class DeliveryFlowTest {

    private static final String PROVINCE = "province";

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.open(DatabaseKind.DERBY);
    private final ScriptedConnector province = new ScriptedConnector(PROVINCE, 10);
    private Exchange exchange;

    @BeforeEach
    void start() {
        exchange = new Exchange(database, folder, Map.of("call__timeout__ms", 2_000, "stop__grace__ms", 200));
    }

    @AfterEach
    void stop() throws Exception {
        exchange.close();
        database.close();
    }

    @Test
    void deliversWhatIsPublishedInOrderOfEachKey() {
        exchange.plugIn(province);
        List<NewMessage> published = exchange.publish(numbered(200, 7));
        Eventually.becomes(ids(published), province::takenIds);
        Eventually.becomes(200L, () -> exchange.counts(PROVINCE).delivered());
        assertEquals(200, exchange.inState(PROVINCE, DeliveryState.DELIVERED).size());
        assertEquals(0, exchange.server.status("connector.province").messages());
    }

    @Test
    void deliversNothingOfATopicThatNobodySubscribedTo() {
        exchange.plugIn(province);
        exchange.publish(List.of(submitted("c-1")));
        List<NewMessage> published = exchange.publish(List.of(finished("c-1")));
        Eventually.becomes(ids(published), province::takenIds);
        Eventually.becomes(1L, () -> exchange.counts(PROVINCE).delivered());
    }

    @Test
    void deliversToEverySubscriber() {
        ScriptedConnector credit = new ScriptedConnector("credit", 1);
        exchange.plugIn(province);
        exchange.plugIn(credit);
        List<NewMessage> published = exchange.publish(numbered(20, 3));
        Eventually.becomes(ids(published), province::takenIds);
        Eventually.becomes(ids(published), credit::takenIds);
    }

    @Test
    void opensPersonalDataForTheConnectorOnly() {
        exchange.plugIn(province);
        String cipher = new ReversiblePersonalData().encrypt("230602199001010016");
        NewMessage message = NewMessage.of(FINISHED, "c-1", "{\"idNumber\":\"" + cipher + "\"}", MORNING, "test");
        exchange.publish(List.of(message));
        Eventually.becomes(1, () -> province.taken().size());
        assertEquals(
                "{\"idNumber\":\"230602199001010016\"}", province.taken().get(0).payload());
        assertEquals(
                message.payload(),
                exchange.messages.get(message.id()).orElseThrow().payload());
    }

    @Test
    void keepsEvidenceOfEachAttempt() {
        exchange.plugIn(province);
        NewMessage message = exchange.publish(List.of(finished("c-1"))).get(0);
        Eventually.becomes(1, () -> exchange.audit.events().size());
        AuditEvent entry = exchange.audit.events().get(0);
        assertEquals(LogClass.EXCHANGE, entry.logClass());
        assertEquals("message.deliver", entry.action());
        assertEquals(message.id(), entry.objectId());
        assertEquals(Result.DONE, entry.result());
        assertEquals("Delivered", entry.detail().get("outcome"));
        assertEquals("r-c-1", entry.detail().get("reference"));
        assertEquals("connector:province", exchange.audit.records().get(0).callerId());
    }

    @Test
    void aDeadLetterDoesNotBlockTheOthers() {
        province.answering(messages -> messages.stream()
                .map(message -> message.key().equals("case-2")
                        ? ScriptedConnector.bad("身份证 230602199001010016 不存在")
                        : province.delivered(message))
                .toList());
        exchange.plugIn(province);
        exchange.publish(numbered(40, 4));
        Eventually.becomes(30, () -> province.taken().size());
        Eventually.becomes(10L, () -> exchange.counts(PROVINCE).dead());
        String reason = exchange.inState(PROVINCE, DeliveryState.DEAD)
                .get(0)
                .deliveries()
                .get(0)
                .reason();
        assertFalse(reason.contains("19900101"), reason);
        assertTrue(reason.contains("不存在"), reason);
    }

    @Test
    void aSystemThatIsDownHoldsItsMessagesInOrderUntilItIsBack() {
        province.answering(
                messages -> messages.stream().map(m -> ScriptedConnector.down()).toList());
        province.answeringProbes(Probe.unhealthy("no route"));
        exchange.plugIn(province);
        List<NewMessage> published = exchange.publish(numbered(100, 5));
        Eventually.until("some probes", () -> province.probes() > 3);
        assertTrue(exchange.host().find(PROVINCE).orElseThrow().isUnavailable());
        assertEquals("no route", exchange.host().find(PROVINCE).orElseThrow().detail());
        assertEquals(1, province.calls(), "a system that is down is probed, not bothered with messages");
        Eventually.becomes(
                100L, () -> exchange.server.status("connector.province").messages());

        province.answering(province::deliveredAll);
        province.answeringProbes(Probe.healthy("back"));
        Eventually.becomes(ids(published), province::takenIds);
        assertFalse(exchange.host().find(PROVINCE).orElseThrow().isUnavailable());
    }

    @Test
    void honoursWhatWasDoneInABatchAlthoughTheSystemWentDownInIt() {
        AtomicInteger downs = new AtomicInteger(3);
        province.answering(messages -> messages.stream()
                .map(message -> message.key().equals("case-1") && downs.getAndDecrement() > 0
                        ? ScriptedConnector.down()
                        : province.delivered(message))
                .toList());
        exchange.plugIn(province);
        List<NewMessage> published = exchange.publish(numbered(60, 6));
        Eventually.becomes(60L, () -> exchange.counts(PROVINCE).delivered());
        assertEquals(Set.copyOf(ids(published)), new HashSet<>(province.takenIds()));
        assertEquals(60, province.taken().size(), "nothing goes twice to a system that took it");
    }

    @Test
    void anExceptionOfTheConnectorIsNoLoss() {
        AtomicInteger failures = new AtomicInteger(3);
        province.answering(messages -> {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("out of order");
            }
            return province.deliveredAll(messages);
        });
        exchange.plugIn(province);
        List<NewMessage> published = exchange.publish(numbered(30, 3));
        Eventually.becomes(ids(published), province::takenIds);
    }

    @Test
    void anAnswerOfTheWrongSizeIsNoAnswer() {
        AtomicInteger failures = new AtomicInteger(2);
        province.answering(messages -> failures.getAndDecrement() > 0 ? List.of() : province.deliveredAll(messages));
        exchange.plugIn(province);
        List<NewMessage> published = exchange.publish(numbered(5, 5));
        Eventually.becomes(ids(published), province::takenIds);
        assertEquals(Result.FAILED, exchange.audit.events().get(0).result());
    }

    @Test
    void aCallThatTakesTooLongIsBrokenOff() {
        AtomicInteger hangs = new AtomicInteger(1);
        province.answering(messages -> {
            if (hangs.getAndDecrement() > 0) {
                province.hold();
            }
            return province.deliveredAll(messages);
        });
        exchange.plugIn(province);
        List<NewMessage> published = exchange.publish(numbered(15, 3));
        Eventually.becomes(ids(published), province::takenIds);
        assertEquals(15, province.taken().size());
    }

    @Test
    void nothingIsLostOrDoubledWhenTheRelayDiesBetweenSendAndMark() throws Exception {
        exchange.plugIn(province);
        exchange.broker.breakAfterSend(3);
        List<NewMessage> published = exchange.publish(numbered(50, 5));
        exchange.publish(numbered(50, 5));
        Eventually.until("all breaks", exchange.broker::isDone);
        exchange.restartRelay();
        Eventually.becomes(100, () -> province.taken().size());
        assertEquals(ids(published), province.takenIds().subList(0, 50));
        Eventually.becomes(100L, () -> exchange.counts(PROVINCE).delivered());
        assertEquals(100, new HashSet<>(province.takenIds()).size());
        assertEquals(100, exchange.audit.events().size(), "each was delivered in one attempt");
    }

    @Test
    void nothingIsLostOrDoubledWhenTheDispatcherDiesBetweenRecordAndCommit() {
        exchange.broker.breakBeforeCommit(3);
        exchange.plugIn(province);
        List<NewMessage> published = exchange.publish(numbered(50, 5));
        Eventually.becomes(ids(published), province::takenIds);
        Eventually.becomes(
                0L, () -> exchange.server.status("connector.province").messages());
        assertTrue(exchange.broker.isDone());
        assertEquals(50, exchange.audit.events().size(), "each was delivered in one attempt");
        assertEquals(50L, exchange.counts(PROVINCE).delivered());
    }

    @Test
    void waitsForADatabaseThatIsAway() {
        exchange.plugIn(province);
        exchange.transactions.goAway();
        List<NewMessage> published = exchange.publish(numbered(50, 5));
        Eventually.until(
                "the fault to show",
                () -> exchange.host().find(PROVINCE).orElseThrow().detail().contains("数据库"));
        assertEquals(List.of(), province.taken());
        exchange.transactions.comeBack();
        Eventually.becomes(ids(published), province::takenIds);
    }

    @Test
    void waitsForABrokerThatIsAway() {
        exchange.plugIn(province);
        exchange.publish(numbered(20, 5));
        exchange.server.stop();
        exchange.publish(numbered(20, 5));
        exchange.server.start();
        Eventually.becomes(40, () -> new HashSet<>(province.takenIds()).size());
        Eventually.becomes(
                40L,
                () -> exchange.counts(PROVINCE).delivered()
                        + exchange.counts(PROVINCE).alreadyThere());
        assertEquals(40, province.taken().size());
    }

    @Test
    void fillsTheQueueOfAConnectorThatIsNotThere() {
        exchange.plugIn(province);
        exchange.unplug(province);
        List<NewMessage> published = exchange.publish(numbered(30, 3));
        Eventually.becomes(
                30L, () -> exchange.server.status("connector.province").messages());
        exchange.plugIn(province);
        Eventually.becomes(ids(published), province::takenIds);
    }

    @Test
    void losesAndReordersNothingWhenAConnectorIsSwappedUnderLoad() {
        exchange.plugIn(province);
        List<NewMessage> published = numbered(600, 11);
        for (int round = 0; round < 6; round++) {
            exchange.publish(published.subList(round * 100, round * 100 + 100));
            exchange.unplug(province);
            exchange.plugIn(province);
        }
        Eventually.becomes(600, () -> province.taken().size());
        assertEquals(ids(published), province.takenIds());
    }

    @Test
    void stopsAConnectorInTimeThatHangs() {
        province.answering(messages -> {
            province.hold();
            return province.deliveredAll(messages);
        });
        exchange.plugIn(province);
        exchange.publish(numbered(5, 5));
        Eventually.becomes(1, province::calls);
        long start = System.nanoTime();
        exchange.unplug(province);
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 2_000);
        Eventually.becomes(Set.of(), DeliveryFlowTest::connectorThreads);
    }

    @Test
    void leavesNoThreadBehind() {
        for (int i = 0; i < 10; i++) {
            exchange.plugIn(province);
            exchange.publish(numbered(3, 3));
            exchange.unplug(province);
        }
        Eventually.becomes(Set.of(), DeliveryFlowTest::connectorThreads);
    }

    private static Set<String> connectorThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("connector-"))
                .collect(Collectors.toSet());
    }

    private static List<String> ids(List<NewMessage> messages) {
        return messages.stream().map(NewMessage::id).toList();
    }
}

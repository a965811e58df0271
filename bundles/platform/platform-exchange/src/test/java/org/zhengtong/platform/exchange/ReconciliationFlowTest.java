package org.zhengtong.platform.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.platform.exchange.testing.Fixtures.numbered;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.exchange.ExchangeRefusal;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.exchange.Reconciliations.Difference;
import org.zhengtong.platform.api.exchange.Reconciliations.Kind;
import org.zhengtong.platform.api.exchange.Reconciliations.Reconciliation;
import org.zhengtong.platform.api.exchange.Reconciliations.State;
import org.zhengtong.platform.api.job.Job.Report;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.time.BusinessTime;
import org.zhengtong.platform.exchange.testing.BookkeepingConnector;
import org.zhengtong.platform.exchange.testing.Eventually;
import org.zhengtong.platform.exchange.testing.ScriptedConnector;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class ReconciliationFlowTest {

    private static final String PROVINCE = "province";
    private static final int COUNT = 30;

    @TempDir
    private Path folder;

    private final TestDatabase database;
    private final BookkeepingConnector province = new BookkeepingConnector(PROVINCE);
    private Exchange exchange;
    private List<NewMessage> delivered;

    ReconciliationFlowTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void deliver() {
        exchange = new Exchange(database, folder);
        exchange.plugIn(province);
        delivered = exchange.publish(numbered(COUNT, 4));
        Eventually.becomes((long) COUNT, () -> exchange.counts(PROVINCE).delivered());
    }

    @AfterEach
    void stop() throws Exception {
        exchange.close();
    }

    @Test
    void findsBothSidesEqual() {
        Reconciliation result = reconcile(false);
        assertEquals(State.EQUAL, result.state());
        assertEquals(COUNT, result.ours());
        assertEquals(COUNT + 4, result.theirs());
        assertEquals(List.of(), differences(result));
        assertTrue(result.endedAt().isPresent());
        assertEquals(
                List.of(result),
                exchange.reconciliations()
                        .find(PROVINCE, new PageRequest(10, ""))
                        .items());
    }

    @Test
    void sendsAgainWhatIsMissingThere() {
        province.lose(record(3));
        province.lose(record(17));
        Reconciliation result = reconcile(false);
        assertEquals(State.DIFFERENT, result.state());
        assertEquals(2, result.missing());
        assertEquals(2, result.resent());
        assertEquals(0, result.extra());
        Eventually.until("both to be there again", () -> province.holds(record(3)) && province.holds(record(17)));
        Eventually.becomes((long) COUNT, () -> exchange.counts(PROVINCE).delivered());
        assertEquals(
                List.of(delivered.get(3).id(), delivered.get(17).id()),
                differences(result).stream().map(Difference::messageId).sorted().toList());
        Difference first = differences(result).get(0);
        assertEquals(Kind.MISSING, first.kind());
        assertEquals(Optional.of(DeliveryState.DELIVERED), first.delivery());
        assertEquals(
                2,
                exchange.audit.actions().stream()
                        .filter("message.resend"::equals)
                        .count());
        assertEquals(State.EQUAL, reconcile(false).state());
    }

    @Test
    void onlyTellsInADryRun() {
        province.lose(record(5));
        Reconciliation result = reconcile(true);
        assertEquals(1, result.missing());
        assertEquals(0, result.resent());
        assertFalse(province.holds(record(5)));
        assertEquals(COUNT, exchange.counts(PROVINCE).delivered());
    }

    @Test
    void reportsWhatNobodyHereKnowsOf() {
        province.smuggle("f-another-case");
        province.smuggle("strange");
        Reconciliation result = reconcile(false);
        assertEquals(State.DIFFERENT, result.state());
        assertEquals(2, result.extra());
        assertEquals(
                List.of("f-another-case another-case", "strange "),
                differences(result).stream()
                        .map(found -> found.record() + " " + found.key())
                        .toList());
    }

    @Test
    void missesNothingThatIsFiledOnTheDayBeside() {
        province.file(record(2), today().minusDays(1));
        assertEquals(State.EQUAL, reconcile(false).state());
    }

    @Test
    void isNotSurprisedByWhatItDeliveredOnAnotherDay() {
        LocalDate earlier = today().minusDays(9);
        province.file("f-case-1", earlier);
        Reconciliation result = exchange.reconciliations().reconcile(PROVINCE, earlier, false);
        assertEquals(State.EQUAL, result.state());
        assertEquals(0, result.ours());
        assertEquals(1, result.theirs());
    }

    @Test
    void failsWithTheReasonWhenTheFarSideDoesNotTell() {
        province.refuseToTell("身份证 230602199001010016 无权查询");
        Reconciliation result = reconcile(false);
        assertEquals(State.FAILED, result.state());
        assertTrue(result.error().contains("无权查询"), result.error());
        assertFalse(result.error().contains("19900101"), result.error());
    }

    @Test
    void refusesWhatCannotBeCompared() {
        ScriptedConnector plain = new ScriptedConnector("plain", 1);
        exchange.plugIn(plain);
        assertRefused(ExchangeRefusal.CONNECTOR_NOT_RECONCILABLE, "plain", today());
        assertRefused(CommonRefusal.NOT_FOUND, "unknown", today());
        assertRefused(CommonRefusal.TIME_IN_FUTURE, PROVINCE, today().plusDays(1));
        exchange.unplug(plain);
        assertRefused(ExchangeRefusal.CONNECTOR_ABSENT, "plain", today());
        province.closeBooks();
        assertRefused(ExchangeRefusal.CONNECTOR_NOT_RECONCILABLE, PROVINCE, today());
    }

    @Test
    void comparesEachNightWhatWasNotComparedYet() throws InterruptedException {
        province.refuseToTell("maintenance");
        Report failed = exchange.nightlyReconciliation(2).run(false);
        assertEquals(2, failed.failed());
        province.tell();
        Report done = exchange.nightlyReconciliation(2).run(false);
        assertEquals(0, done.failed());
        assertTrue(done.detail().contains(PROVINCE + " " + today().minusDays(1) + " EQUAL"), done.detail());
        assertEquals("", exchange.nightlyReconciliation(2).run(false).detail());
        assertEquals(
                4,
                exchange.reconciliations()
                        .find(PROVINCE, new PageRequest(10, ""))
                        .items()
                        .size());
    }

    private Reconciliation reconcile(boolean dryRun) {
        return exchange.reconciliations().reconcile(PROVINCE, today(), dryRun);
    }

    private List<Difference> differences(Reconciliation result) {
        return exchange.reconciliations()
                .differences(result.id(), new PageRequest(100, ""))
                .items();
    }

    private String record(int message) {
        return "r-" + delivered.get(message).id();
    }

    private static LocalDate today() {
        return BusinessTime.dateOf(Instant.now());
    }

    private void assertRefused(Enum<?> code, String connector, LocalDate day) {
        RefusedException refused = assertThrows(
                RefusedException.class, () -> exchange.reconciliations().reconcile(connector, day, false));
        assertEquals(code, refused.first().code());
    }
}

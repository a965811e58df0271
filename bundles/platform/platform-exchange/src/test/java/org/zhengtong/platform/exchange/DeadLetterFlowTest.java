package org.zhengtong.platform.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.platform.exchange.testing.Fixtures.FINISHED;
import static org.zhengtong.platform.exchange.testing.Fixtures.MORNING;
import static org.zhengtong.platform.exchange.testing.Fixtures.numbered;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.platform.api.exchange.DeadLetters.Change;
import org.zhengtong.platform.api.exchange.DeadLetters.Handled;
import org.zhengtong.platform.api.exchange.DeadLetters.ReasonCount;
import org.zhengtong.platform.api.exchange.DeadLetters.Selection;
import org.zhengtong.platform.api.exchange.ExchangeRefusal;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.exchange.Replays.Query;
import org.zhengtong.platform.api.exchange.Replays.Replayed;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.exchange.testing.Eventually;
import org.zhengtong.platform.exchange.testing.ScriptedConnector;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.ReversiblePersonalData;
import org.zhengtong.platform.testkit.TestDatabase;

/** What operators do with dead letters, and with messages that are to be sent once more. */
@EveryDatabase
class DeadLetterFlowTest {

    private static final String PROVINCE = "province";
    private static final String NUMBER = "230602199001010016";

    @TempDir
    private Path folder;

    private final TestDatabase database;
    private final ScriptedConnector province = new ScriptedConnector(PROVINCE, 10);
    private Exchange exchange;

    DeadLetterFlowTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        exchange = new Exchange(database, folder);
        exchange.plugIn(province);
    }

    @AfterEach
    void stop() throws Exception {
        exchange.close();
    }

    @Test
    void sendsAllOfAReasonAgain() {
        province.answering(
                messages -> messages.stream().map(DeadLetterFlowTest::refused).toList());
        List<NewMessage> published = exchange.publish(numbered(30, 30));
        Eventually.becomes(30L, () -> exchange.counts(PROVINCE).dead());
        assertEquals(
                List.of("even 15", "odd 15"),
                exchange.deadLetters().reasons(PROVINCE).stream()
                        .map(DeadLetterFlowTest::line)
                        .toList());
        assertEquals(new Handled(15, 0), exchange.deadLetters().resend(ofReason("odd", true)));
        province.answering(province::deliveredAll);
        assertEquals(new Handled(15, 15), exchange.deadLetters().resend(ofReason("odd", false)));
        Eventually.becomes(15L, () -> exchange.counts(PROVINCE).delivered());
        assertEquals(15, exchange.counts(PROVINCE).dead());
        assertEquals(ids(published.stream().filter(DeadLetterFlowTest::isOdd).toList()), province.takenIds());
        assertEquals(15, audited("message.retry"));
    }

    @Test
    void givesASelectionUp() {
        province.answering(
                messages -> messages.stream().map(DeadLetterFlowTest::refused).toList());
        List<String> ids = ids(exchange.publish(numbered(5, 5)));
        Eventually.becomes(5L, () -> exchange.counts(PROVINCE).dead());
        Selection two = new Selection(PROVINCE, List.of(ids.get(1), ids.get(3), "unknown"), "", false);
        assertEquals(new Handled(2, 2), exchange.deadLetters().discard(two, "withdrawn"));
        assertEquals(3, exchange.counts(PROVINCE).dead());
        assertEquals(new Handled(0, 0), exchange.deadLetters().discard(two, "withdrawn"));
        assertEquals(2, exchange.inState(PROVINCE, DeliveryState.DISCARDED).size());
        assertEquals(2, audited("message.discard"));
    }

    @Test
    void refusesASelectionOfNothing() {
        Selection nothing = new Selection(PROVINCE, List.of(), "", false);
        assertRefused(CommonRefusal.REQUIRED, () -> exchange.deadLetters().resend(nothing));
        assertRefused(CommonRefusal.REQUIRED, () -> exchange.deadLetters().discard(ofReason("odd", false), " "));
    }

    @Test
    void correctsAValueAndSendsTheMessageAgain() {
        NewMessage message = deadMessage();
        exchange.deadLetters().correct(message.id(), PROVINCE, new Change("/case/itemCode", "new"), "wrong item");
        Eventually.becomes(1, province::takenCount);
        Message taken = province.taken().get(0);
        assertEquals(message.id(), taken.id());
        assertEquals(
                "{\"case\":{\"itemCode\":\"new\",\"days\":5},\"who\":{\"name\":\"张三\",\"idNumber\":\"" + NUMBER
                        + "\"}}",
                taken.payload());
        assertEquals(
                message.payload(),
                exchange.messages.get(message.id()).orElseThrow().payload());
        assertEquals(
                List.of("/case/itemCode wrong item"),
                exchange.messagesAdmin().corrections(message.id()).stream()
                        .map(one -> one.pointer() + " " + one.reason())
                        .toList());
        assertEquals(1, audited("message.correct"));
    }

    @Test
    void encryptsACorrectedNumberAndKeepsItOutOfTheAudit() {
        NewMessage message = deadMessage();
        exchange.deadLetters()
                .correct(message.id(), PROVINCE, new Change("/who/idNumber", "230603198512304528"), "typo");
        Eventually.becomes(1, province::takenCount);
        assertTrue(province.taken().get(0).payload().contains("230603198512304528"));
        assertFalse(exchange.audit.events().toString().contains("230603198512304528"));
        String shown = exchange.messagesAdmin()
                .show(message.id(), PROVINCE, false)
                .orElseThrow()
                .payload();
        assertTrue(shown.contains("230603********4528"), shown);
    }

    @Test
    void refusesACorrectionThatDoesNotFit() {
        NewMessage message = deadMessage();
        assertCorrectionRefused(ExchangeRefusal.POINTER_INVALID, message, "/case/nothing", "x");
        assertCorrectionRefused(ExchangeRefusal.POINTER_INVALID, message, "/case", "x");
        assertCorrectionRefused(ExchangeRefusal.POINTER_INVALID, message, "case", "x");
        assertCorrectionRefused(ExchangeRefusal.VALUE_TYPE_DIFFERS, message, "/case/days", "soon");
        province.answering(province::deliveredAll);
        exchange.messagesAdmin().retry(message.id(), PROVINCE);
        Eventually.becomes(1L, () -> exchange.counts(PROVINCE).delivered());
        assertCorrectionRefused(ExchangeRefusal.DELIVERY_NOT_DEAD, message, "/case/itemCode", "x");
        assertEquals(List.of(), exchange.messagesAdmin().corrections(message.id()));
    }

    @Test
    void showsPersonalDataToWhoMaySeeThemOnly() {
        NewMessage message = deadMessage();
        String masked = exchange.messagesAdmin()
                .show(message.id(), "", false)
                .orElseThrow()
                .payload();
        assertEquals(
                "{\"case\":{\"itemCode\":\"old\",\"days\":5},\"who\":{\"name\":\"张**\",\"idNumber\":\"230602********0016\"}}",
                masked);
        Caller operator = new Caller("li", Caller.Kind.ACCOUNT, "", Set.of("message.read"), List.of());
        assertRefused(
                CommonRefusal.NOT_PERMITTED,
                () -> Callers.runAs(operator, () -> exchange.messagesAdmin().show(message.id(), "", true)));
        String clear = Callers.runAs(
                        Caller.system("root"), () -> exchange.messagesAdmin().show(message.id(), "", true))
                .orElseThrow()
                .payload();
        assertTrue(clear.contains(NUMBER), clear);
        assertEquals(1, audited("message.read-personal"));
    }

    @Test
    void replaysWhatWasPublishedInATime() {
        List<NewMessage> published = exchange.publish(numbered(12, 3));
        Eventually.becomes(12L, () -> exchange.counts(PROVINCE).delivered());
        Instant between = Instant.now();
        Eventually.until("the clock to move on", () -> Instant.now().toEpochMilli() > between.toEpochMilli() + 1);
        exchange.publish(numbered(4, 4));
        Eventually.becomes(16L, () -> exchange.counts(PROVINCE).delivered());
        Query earlier = new Query(
                PROVINCE,
                "",
                "",
                Optional.of(between.minusSeconds(600)),
                Optional.of(between.plusMillis(1)),
                "province restored a backup");
        assertEquals(new Replayed(12, 12, 0), exchange.replays().replay(earlier, true));
        assertEquals(16, exchange.counts(PROVINCE).delivered());
        assertEquals(new Replayed(12, 12, 0), exchange.replays().replay(earlier, false));
        Eventually.becomes(12L, () -> exchange.counts(PROVINCE).alreadyThere());
        assertEquals(4, exchange.counts(PROVINCE).delivered());
        assertEquals(16, province.takenCount());
        assertEquals(12, audited("message.resend"));
        assertEquals(1, audited("message.replay"));
        assertEquals(12, published.size());
    }

    @Test
    void replaysToAConnectorThatCameLater() {
        List<NewMessage> published = exchange.publish(numbered(20, 4));
        Eventually.becomes(20L, () -> exchange.counts(PROVINCE).delivered());
        ScriptedConnector credit = new ScriptedConnector("credit", 10);
        exchange.plugIn(credit);
        Query all = new Query("credit", FINISHED, "", Optional.empty(), Optional.empty(), "first filling");
        assertEquals(new Replayed(20, 20, 0), exchange.replays().replay(all, false));
        Eventually.becomes(ids(published), credit::takenIds);
        Eventually.becomes(20L, () -> exchange.counts("credit").delivered());
    }

    @Test
    void replaysOneKeyToEveryConnector() {
        ScriptedConnector credit = new ScriptedConnector("credit", 10);
        exchange.plugIn(credit);
        exchange.publish(numbered(8, 4));
        Eventually.becomes(8L, () -> exchange.counts("credit").delivered());
        Eventually.becomes(8L, () -> exchange.counts(PROVINCE).delivered());
        Query one = new Query("", "", "case-1", Optional.empty(), Optional.empty(), "asked for by phone");
        assertEquals(new Replayed(2, 4, 0), exchange.replays().replay(one, false));
        Eventually.becomes(2L, () -> exchange.counts("credit").alreadyThere());
        Eventually.becomes(2L, () -> exchange.counts(PROVINCE).alreadyThere());
    }

    @Test
    void refusesAReplayOfEverything() {
        Query everything = new Query(PROVINCE, "", "", Optional.empty(), Optional.empty(), "why not");
        assertRefused(CommonRefusal.REQUIRED, () -> exchange.replays().replay(everything, true));
        Query stranger = new Query("unknown", FINISHED, "", Optional.empty(), Optional.empty(), "why not");
        assertRefused(CommonRefusal.NOT_FOUND, () -> exchange.replays().replay(stranger, true));
    }

    private NewMessage deadMessage() {
        province.answering(messages -> messages.stream()
                .map(message -> ScriptedConnector.bad("no such item"))
                .toList());
        String cipher = new ReversiblePersonalData().encrypt(NUMBER);
        NewMessage message = NewMessage.of(
                FINISHED,
                "c-1",
                "{\"case\":{\"itemCode\":\"old\",\"days\":5},\"who\":{\"name\":\"张三\",\"idNumber\":\"" + cipher
                        + "\"}}",
                MORNING,
                "test");
        exchange.publish(List.of(message));
        Eventually.becomes(1L, () -> exchange.counts(PROVINCE).dead());
        province.answering(province::deliveredAll);
        return message;
    }

    private static Outcome refused(Message message) {
        return ScriptedConnector.bad(numberOf(message.payload()) % 2 == 0 ? "even" : "odd");
    }

    private static boolean isOdd(NewMessage message) {
        return numberOf(message.payload()) % 2 == 1;
    }

    private static int numberOf(String payload) {
        return Integer.parseInt(payload.replaceAll("\\D", ""));
    }

    private static String line(ReasonCount found) {
        return found.reason() + " " + found.count();
    }

    private static Selection ofReason(String reason, boolean dryRun) {
        return new Selection(PROVINCE, List.of(), reason, dryRun);
    }

    private static List<String> ids(List<NewMessage> messages) {
        return messages.stream().map(NewMessage::id).toList();
    }

    private long audited(String action) {
        return exchange.audit.actions().stream().filter(action::equals).count();
    }

    private void assertCorrectionRefused(Enum<?> code, NewMessage message, String pointer, String value) {
        assertRefused(
                code,
                () -> exchange.deadLetters().correct(message.id(), PROVINCE, new Change(pointer, value), "reason"));
    }

    private static void assertRefused(Enum<?> code, Runnable act) {
        assertEquals(
                code, assertThrows(RefusedException.class, act::run).first().code());
    }
}

package org.zhengtong.platform.exchange.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhengtong.platform.exchange.testing.Fixtures.FINISHED;
import static org.zhengtong.platform.exchange.testing.Fixtures.numbered;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.Messages.Correction;
import org.zhengtong.platform.api.exchange.Messages.Delivery;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.exchange.testing.Fixtures;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class DeliveryStoreTest {

    private static final String PROVINCE = "province";
    private static final RelayLease LEASE = new RelayLease("node-1", Duration.ofMinutes(1));

    private final TestDatabase database;
    private final Transactions transactions;
    private final ResendStore resends;
    private final DeliveryStore deliveries;
    private final DeadLetterStore deadLetters;
    private final ConnectorStore connectors;
    private final MessageStore messages;
    private final RelayStore relay;
    private final List<String> ids;

    DeliveryStoreTest(TestDatabase database) {
        transactions = database.apply("db/exchange.xml").clear().transactions();
        deliveries = new DeliveryStore(transactions, database.ready());
        this.database = database;
        resends = new ResendStore(transactions, database.ready());
        deadLetters = new DeadLetterStore(transactions, database.ready());
        connectors = new ConnectorStore(transactions, database.ready());
        messages = new MessageStore(transactions, database.ready());
        relay = new RelayStore(transactions, database.ready());
        connectors.register(PROVINCE, Set.of(FINISHED), "1.0.0");
        List<NewMessage> published = numbered(4, 4);
        transactions.run(() -> new OutboxStore(transactions, database.ready()).insert(published, () -> {}));
        relay.settle(relay.claim(LEASE, 10));
        ids = published.stream().map(NewMessage::id).toList();
    }

    @Test
    void knowsWhatNeedsNoDelivery() {
        record(0, DeliveryState.DELIVERED);
        record(1, DeliveryState.DEAD);
        record(2, DeliveryState.WAITING);
        assertEquals(Set.of(ids.get(0), ids.get(1)), deliveries.settled(PROVINCE, ids));
        assertEquals(Set.of(), deliveries.settled("credit", ids));
    }

    @Test
    void keepsTheOutcomeAndTheAttempts() {
        record(0, DeliveryState.WAITING);
        record(0, DeliveryState.DELIVERED);
        Delivery delivery = delivery(0);
        assertEquals(DeliveryState.DELIVERED, delivery.state());
        assertEquals(2, delivery.attempts());
        assertEquals("receipt", delivery.reference());
    }

    @Test
    void countsEachDeliveryOnce() {
        record(0, DeliveryState.DELIVERED);
        record(0, DeliveryState.ALREADY_THERE);
        record(1, DeliveryState.ALREADY_THERE);
        record(2, DeliveryState.DEAD);
        assertEquals(new DeliveryCounts(1, 1, 1), counts());
        assertEquals(DeliveryState.DELIVERED, delivery(0).state());
        assertEquals(1, delivery(0).attempts());
    }

    @Test
    void recordsAMessageThatTheDatabaseHasNotNoted() {
        transactions.run(() ->
                deliveries.record(PROVINCE, List.of(new DeliveryChange("foreign", DeliveryState.DELIVERED, "", ""))));
        assertEquals(Set.of("foreign"), deliveries.settled(PROVINCE, List.of("foreign")));
    }

    @Test
    void shortensWhatTheFarSideSays() {
        String words = "很".repeat(5000);
        transactions.run(() ->
                deliveries.record(PROVINCE, List.of(new DeliveryChange(ids.get(0), DeliveryState.DEAD, words, words))));
        assertEquals(1000, delivery(0).reason().length());
        assertEquals(200, delivery(0).reference().length());
    }

    @Test
    void sendsADeadLetterAgainUnderANewNumber() {
        record(0, DeliveryState.DEAD);
        assertEquals(List.of(ids.get(0)), resend(0));
        assertEquals(DeliveryState.WAITING, delivery(0).state());
        Claim.Resend resend = relay.claim(LEASE, 10).resends().get(0);
        assertEquals(ids.get(0), resend.message().id());
        assertEquals(PROVINCE, resend.connector());
        assertEquals(1, resend.attempt());
        relay.settle(relay.claim(LEASE, 10));
        assertEquals(List.of(), relay.claim(LEASE, 10).resends());
        assertEquals(new DeliveryCounts(0, 0, 0), counts());
    }

    @Test
    void givesADeadLetterUp() {
        record(0, DeliveryState.DEAD);
        assertEquals(List.of(ids.get(0)), discard("case was withdrawn", 0, 1));
        assertEquals(DeliveryState.DISCARDED, delivery(0).state());
        assertEquals("case was withdrawn", delivery(0).reason());
        assertEquals(new DeliveryCounts(0, 0, 0), counts());
        assertEquals(Set.of(ids.get(0)), deliveries.settled(PROVINCE, ids));
    }

    @Test
    void touchesNoDeliveryThatIsNotDead() {
        record(0, DeliveryState.DELIVERED);
        assertEquals(List.of(), resend(0));
        assertEquals(List.of(), discard("reason", 0, 1));
        assertEquals(new DeliveryCounts(1, 0, 0), counts());
    }

    @Test
    void countsTheReasonsOfDeadLetters() {
        record(0, DeliveryState.DEAD, "no such item");
        record(1, DeliveryState.DEAD, "no such department");
        record(2, DeliveryState.DEAD, "no such item");
        assertEquals(
                List.of("no such item 2", "no such department 1"),
                deadLetters.reasons(PROVINCE).stream()
                        .map(found -> found.reason() + " " + found.count())
                        .toList());
        assertEquals(2, deadLetters.count(PROVINCE, "no such item"));
        Instant now = Instant.now();
        assertEquals(List.of(ids.get(0), ids.get(2)), deadLetters.dead(PROVINCE, "no such item", now, 10));
        assertEquals(List.of(ids.get(0)), deadLetters.dead(PROVINCE, "no such item", now, 1));
        assertEquals(List.of(), deadLetters.dead(PROVINCE, "no such item", now.minus(Duration.ofHours(1)), 10));
    }

    @Test
    void sendsInTheGivenOrderWhatDoesNotWait() {
        record(0, DeliveryState.DELIVERED);
        record(1, DeliveryState.ALREADY_THERE);
        List<String> strange = publishedForNobody();
        List<String> wanted = List.of(ids.get(0), ids.get(1), ids.get(2), strange.get(0));
        List<String> sent = transactions.required(() -> resends.sendAnyway(PROVINCE, wanted, () -> {}));
        assertEquals(List.of(ids.get(0), ids.get(1), strange.get(0)), sent);
        assertEquals(
                sent,
                relay.claim(LEASE, 10).resends().stream()
                        .map(resend -> resend.message().id())
                        .toList());
        assertEquals(new DeliveryCounts(0, 0, 0), counts());
    }

    @Test
    void sendsAPayloadAsItWasCorrected() {
        record(0, DeliveryState.DEAD);
        CorrectionStore corrections = new CorrectionStore(transactions, database.ready());
        Correction first = new Correction(PROVINCE, "/n", "typo", "li", Instant.now());
        transactions.run(() -> corrections.correct(ids.get(0), "{\"n\":7}", first));
        transactions.run(() -> corrections.correct(ids.get(0), "{\"n\":8}", first));
        resend(0);
        assertEquals(
                "{\"n\":8}", relay.claim(LEASE, 10).resends().get(0).message().payload());
        assertEquals(Optional.of("{\"n\":8}"), corrections.payload(ids.get(0), PROVINCE));
        assertEquals(Optional.empty(), corrections.payload(ids.get(1), PROVINCE));
        assertEquals(2, corrections.of(ids.get(0)).size());
        assertEquals("{\"n\":0}", messages.get(ids.get(0)).orElseThrow().payload());
    }

    private List<String> publishedForNobody() {
        NewMessage strange = Fixtures.submitted("case-9");
        transactions.run(() -> new OutboxStore(transactions, database.ready()).insert(List.of(strange), () -> {}));
        relay.settle(relay.claim(LEASE, 10));
        return List.of(strange.id());
    }

    private List<String> resend(int message) {
        return transactions.required(
                () -> resends.resend(PROVINCE, List.of(ids.get(message)), Set.of(DeliveryState.DEAD), () -> {}));
    }

    private List<String> discard(String reason, int... numbers) {
        List<String> wanted = IntStream.of(numbers).mapToObj(ids::get).toList();
        return transactions.required(() -> deadLetters.discardAll(PROVINCE, wanted, reason));
    }

    private void record(int message, DeliveryState state) {
        record(message, state, "reason");
    }

    private void record(int message, DeliveryState state, String reason) {
        DeliveryChange change = new DeliveryChange(ids.get(message), state, "receipt", reason);
        transactions.run(() -> deliveries.record(PROVINCE, List.of(change)));
    }

    private Delivery delivery(int message) {
        return messages.get(ids.get(message))
                .orElseThrow()
                .summary()
                .deliveries()
                .get(0);
    }

    private DeliveryCounts counts() {
        return connectors.find(PROVINCE).orElseThrow().counts();
    }
}

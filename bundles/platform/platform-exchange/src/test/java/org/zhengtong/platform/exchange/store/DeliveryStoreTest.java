package org.zhengtong.platform.exchange.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhengtong.platform.exchange.testing.Fixtures.FINISHED;
import static org.zhengtong.platform.exchange.testing.Fixtures.numbered;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.ExchangeRefusal;
import org.zhengtong.platform.api.exchange.Messages.Delivery;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class DeliveryStoreTest {

    private static final String PROVINCE = "province";
    private static final RelayLease LEASE = new RelayLease("node-1", Duration.ofMinutes(1));

    private final Transactions transactions;
    private final DeliveryStore deliveries;
    private final DeadLetterStore deadLetters;
    private final ConnectorStore connectors;
    private final MessageStore messages;
    private final RelayStore relay;
    private final List<String> ids;

    DeliveryStoreTest(TestDatabase database) {
        transactions = database.apply("db/exchange.xml").clear().transactions();
        deliveries = new DeliveryStore(transactions, database.ready());
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
        transactions.run(() -> deadLetters.revive(ids.get(0), PROVINCE, () -> {}));
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
        transactions.run(() -> deadLetters.discard(ids.get(0), PROVINCE, "case was withdrawn"));
        assertEquals(DeliveryState.DISCARDED, delivery(0).state());
        assertEquals("case was withdrawn", delivery(0).reason());
        assertEquals(new DeliveryCounts(0, 0, 0), counts());
        assertEquals(Set.of(ids.get(0)), deliveries.settled(PROVINCE, ids));
    }

    @Test
    void touchesNoDeliveryThatIsNotDead() {
        record(0, DeliveryState.DELIVERED);
        RefusedException refused = assertThrows(
                RefusedException.class,
                () -> transactions.run(() -> deadLetters.revive(ids.get(0), PROVINCE, () -> {})));
        assertEquals(ExchangeRefusal.DELIVERY_NOT_DEAD, refused.first().code());
        assertThrows(
                RefusedException.class,
                () -> transactions.run(() -> deadLetters.discard(ids.get(1), PROVINCE, "reason")));
    }

    @Test
    void knowsNoDeliveryToAStranger() {
        RefusedException refused = assertThrows(
                RefusedException.class,
                () -> transactions.run(() -> deadLetters.discard(ids.get(0), "credit", "reason")));
        assertEquals(CommonRefusal.NOT_FOUND, refused.first().code());
    }

    private void record(int message, DeliveryState state) {
        DeliveryChange change = new DeliveryChange(ids.get(message), state, "receipt", "reason");
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

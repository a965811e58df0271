package org.zhengtong.platform.exchange.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.platform.exchange.testing.Fixtures.FINISHED;
import static org.zhengtong.platform.exchange.testing.Fixtures.numbered;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class RetentionStoreTest {

    private static final String PROVINCE = "province";
    private static final RelayLease LEASE = new RelayLease("node-1", Duration.ofMinutes(1));

    private final Transactions transactions;
    private final RetentionStore retention;
    private final DeliveryStore deliveries;
    private final MessageStore messages;
    private final List<String> ids;

    RetentionStoreTest(TestDatabase database) {
        transactions = database.apply("db/exchange.xml").clear().transactions();
        retention = new RetentionStore(transactions, database.ready());
        deliveries = new DeliveryStore(transactions, database.ready());
        messages = new MessageStore(transactions, database.ready());
        new ConnectorStore(transactions, database.ready()).register(PROVINCE, Set.of(FINISHED), "1.0.0");
        RelayStore relay = new RelayStore(transactions, database.ready());
        OutboxStore outbox = new OutboxStore(transactions, database.ready());
        List<NewMessage> published = numbered(4, 4);
        transactions.run(() -> outbox.insert(published, () -> {}));
        relay.settle(relay.claim(LEASE, 10));
        transactions.run(() -> outbox.insert(numbered(1, 1), () -> {}));
        ids = published.stream().map(NewMessage::id).toList();
    }

    @Test
    void findsWhatIsClosedOnly() {
        settle(0, DeliveryState.DELIVERED);
        settle(1, DeliveryState.DEAD);
        settle(3, DeliveryState.ALREADY_THERE);
        assertEquals(List.of(ids.get(0), ids.get(3)), retention.closed("", soon(), 10));
        assertEquals(List.of(ids.get(3)), retention.closed(ids.get(0), soon(), 10));
        assertEquals(List.of(ids.get(0)), retention.closed("", soon(), 1));
        assertEquals(2, retention.countClosed(soon()));
    }

    @Test
    void findsNothingThatIsTooYoung() {
        IntStream.range(0, 4).forEach(n -> settle(n, DeliveryState.DELIVERED));
        assertEquals(List.of(), retention.closed("", Instant.now().minus(Duration.ofDays(1)), 10));
    }

    @Test
    void forgetsAMessageWithItsDeliveries() {
        settle(0, DeliveryState.DELIVERED);
        retention.forget(List.of(ids.get(0)));
        assertTrue(messages.get(ids.get(0)).isEmpty());
        assertEquals(Set.of(), deliveries.settled(PROVINCE, List.of(ids.get(0))));
        assertTrue(messages.get(ids.get(1)).isPresent());
    }

    private void settle(int message, DeliveryState state) {
        DeliveryChange change = new DeliveryChange(ids.get(message), state, "", "");
        transactions.run(() -> deliveries.record(PROVINCE, List.of(change)));
    }

    private static Instant soon() {
        return Instant.now().plusSeconds(60);
    }
}

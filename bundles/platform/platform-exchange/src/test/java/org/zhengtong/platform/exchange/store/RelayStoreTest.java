package org.zhengtong.platform.exchange.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.platform.exchange.testing.Fixtures.FINISHED;
import static org.zhengtong.platform.exchange.testing.Fixtures.MORNING;
import static org.zhengtong.platform.exchange.testing.Fixtures.numbered;
import static org.zhengtong.platform.exchange.testing.Fixtures.submitted;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.data.Transactions.Dialect;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.Messages.MessageQuery;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class RelayStoreTest {

    private static final RelayLease LEASE = new RelayLease("node-1", Duration.ofMinutes(1));

    private final Transactions transactions;
    private final OutboxStore outbox;
    private final RelayStore relay;
    private final ConnectorStore connectors;
    private final MessageStore messages;
    private final BacklogStore backlogs;

    RelayStoreTest(TestDatabase database) {
        transactions = database.apply("db/exchange.xml").clear().transactions();
        outbox = new OutboxStore(transactions, database.ready());
        relay = new RelayStore(transactions, database.ready());
        connectors = new ConnectorStore(transactions, database.ready());
        messages = new MessageStore(transactions, database.ready());
        backlogs = new BacklogStore(transactions, database.ready());
        connectors.register("province", Set.of(FINISHED), "1.0.0");
    }

    @Test
    void claimsTheOldestInOrderOfPublication() {
        List<NewMessage> published = new ArrayList<>(numbered(7, 3));
        published.addAll(numbered(7, 3));
        insert(published);
        assertEquals(published.subList(0, 10), relay.claim(LEASE, 10).messages());
        assertEquals(List.of("province"), relay.claim(LEASE, 10).subscribersOf(FINISHED));
        assertEquals(List.of(), relay.claim(LEASE, 10).subscribersOf("rating.submitted"));
    }

    @Test
    void claimsAgainWhatWasNotSettled() {
        List<NewMessage> published = insert(numbered(5, 2));
        assertEquals(published, relay.claim(LEASE, 10).messages());
        assertEquals(published, relay.claim(LEASE, 10).messages());
    }

    @Test
    void claimsASettledMessageNeverAgain() {
        insert(numbered(3, 2));
        relay.settle(relay.claim(LEASE, 2));
        assertEquals(1, relay.claim(LEASE, 10).messages().size());
        relay.settle(relay.claim(LEASE, 10));
        assertTrue(relay.claim(LEASE, 10).isEmpty());
    }

    @Test
    void notesWhatIsOnItsWayForEachSubscriber() {
        connectors.register("credit", Set.of(FINISHED, "rating.submitted"), "1.0.0");
        insert(numbered(3, 2));
        insert(List.of(submitted("c-1")));
        relay.claim(LEASE, 10);
        relay.claim(LEASE, 10);
        assertEquals(3, waiting("province"));
        assertEquals(4, waiting("credit"));
    }

    @Test
    void boundsWhatItLoadsAtOnce() {
        String payload = "{\"x\":\"" + "y".repeat(1_000_000) + "\"}";
        insert(IntStream.range(0, 12)
                .mapToObj(n -> NewMessage.of(FINISHED, "k", payload, MORNING, "s"))
                .toList());
        assertEquals(8, relay.claim(LEASE, 100).messages().size());
    }

    @Test
    void letsOneNodeRelayAtATime() {
        insert(numbered(3, 2));
        RelayLease other = new RelayLease("node-2", Duration.ofMinutes(1));
        assertEquals(3, relay.claim(LEASE, 10).messages().size());
        boolean shared = transactions.dialect() == Dialect.POSTGRESQL;
        assertEquals(shared ? 0 : 3, relay.claim(other, 10).messages().size());
        relay.release(LEASE);
        assertEquals(3, relay.claim(other, 10).messages().size());
    }

    @Test
    void takesTheLeaseOfANodeThatFellSilent() {
        insert(numbered(3, 2));
        relay.claim(new RelayLease("node-2", Duration.ofMillis(-1)), 10);
        assertEquals(3, relay.claim(LEASE, 10).messages().size());
    }

    @Test
    void tellsWhatIsNotRelayedYet() {
        insert(numbered(3, 2));
        insert(List.of(submitted("c-1")));
        assertEquals(3, backlogs.notRelayed("province", List.of(FINISHED)).messages());
        assertEquals(
                MORNING,
                backlogs.notRelayed("province", List.of(FINISHED)).oldestSince().orElseThrow());
        assertEquals(0, backlogs.notRelayed("province", List.of()).messages());
        relay.settle(relay.claim(LEASE, 10));
        assertEquals(0, backlogs.notRelayed("province", List.of(FINISHED)).messages());
        assertEquals(3, backlogs.waiting("province"));
    }

    private List<NewMessage> insert(List<NewMessage> published) {
        transactions.run(() -> outbox.insert(published, () -> {}));
        return published;
    }

    private int waiting(String connector) {
        MessageQuery query = new MessageQuery("", "", connector, DeliveryState.WAITING);
        return messages.find(query, new PageRequest(100, "")).items().size();
    }
}

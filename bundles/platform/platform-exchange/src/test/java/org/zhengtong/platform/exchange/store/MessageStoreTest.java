package org.zhengtong.platform.exchange.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.platform.exchange.testing.Fixtures.FINISHED;
import static org.zhengtong.platform.exchange.testing.Fixtures.finished;
import static org.zhengtong.platform.exchange.testing.Fixtures.submitted;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.Messages.MessageQuery;
import org.zhengtong.platform.api.exchange.Messages.MessageSummary;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class MessageStoreTest {

    private static final RelayLease LEASE = new RelayLease("node-1", Duration.ofMinutes(1));

    private final MessageStore messages;
    private final List<String> newestFirst = new ArrayList<>();

    /** Twelve messages: three cases, finished and rated in turn; of the finished ones the province refused every second. */
    MessageStoreTest(TestDatabase database) {
        Transactions transactions = database.apply("db/exchange.xml").clear().transactions();
        messages = new MessageStore(transactions, database.ready());
        ConnectorStore connectors = new ConnectorStore(transactions, database.ready());
        connectors.register("province", Set.of(FINISHED), "1.0.0");
        connectors.register("credit", Set.of(FINISHED, "rating.submitted"), "1.0.0");
        OutboxStore outbox = new OutboxStore(transactions, database.ready());
        DeliveryStore deliveries = new DeliveryStore(transactions, database.ready());
        RelayStore relay = new RelayStore(transactions, database.ready());
        for (int n = 0; n < 12; n++) {
            NewMessage message = n % 2 == 0 ? finished("c-" + n % 3) : submitted("c-" + n % 3);
            newestFirst.add(message.id());
            transactions.run(() -> outbox.insert(List.of(message), () -> {}));
            relay.settle(relay.claim(LEASE, 10));
            if (n % 4 == 0) {
                DeliveryChange refused = new DeliveryChange(message.id(), DeliveryState.DEAD, "", "bad");
                transactions.run(() -> deliveries.record("province", List.of(refused)));
            }
        }
        Collections.reverse(newestFirst);
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        assertEquals(newestFirst, all(new MessageQuery("", "", "", null)));
        assertEquals(newestFirst, all(new MessageQuery(null, null, null, null)));
    }

    @Test
    void findsByTopicAndByKey() {
        assertEquals(every(2, 1), all(new MessageQuery(FINISHED, "", "", null)));
        assertEquals(every(3, 2), all(new MessageQuery("", "c-0", "", null)));
        assertEquals(2, all(new MessageQuery(FINISHED, "c-0", "", null)).size());
        assertEquals(List.of(), all(new MessageQuery("unknown", "", "", null)));
    }

    @Test
    void findsByDelivery() {
        assertEquals(every(4, 3), all(new MessageQuery("", "", "province", DeliveryState.DEAD)));
        assertEquals(every(4, 1), all(new MessageQuery("", "", "province", DeliveryState.WAITING)));
        assertEquals(every(2, 1), all(new MessageQuery("", "", "province", null)));
        assertEquals(newestFirst, all(new MessageQuery("", "", "", DeliveryState.WAITING)));
        assertEquals(every(4, 3), all(new MessageQuery("", "", "", DeliveryState.DEAD)));
        assertEquals(List.of(), all(new MessageQuery("", "", "credit", DeliveryState.DEAD)));
    }

    @Test
    void findsByDeliveryAndMessageTogether() {
        assertEquals(every(4, 3), all(new MessageQuery(FINISHED, "", "", DeliveryState.DEAD)));
        assertEquals(List.of(), all(new MessageQuery("rating.submitted", "", "", DeliveryState.DEAD)));
        assertEquals(
                1,
                all(new MessageQuery("", "c-1", "province", DeliveryState.DEAD)).size());
        assertEquals(2, all(new MessageQuery(FINISHED, "c-1", "province", null)).size());
    }

    @Test
    void showsWhatBecameOfAMessage() {
        MessageSummary dead = messages.find(
                        new MessageQuery("", "", "province", DeliveryState.DEAD), new PageRequest(1, ""))
                .items()
                .get(0);
        assertEquals(
                List.of("credit WAITING 0 ", "province DEAD 1 bad"),
                dead.deliveries().stream()
                        .map(d -> d.connector() + " " + d.state() + " " + d.attempts() + " " + d.reason())
                        .toList());
        assertTrue(dead.relayedAt().isPresent());
        assertTrue(messages.get("unknown").isEmpty());
    }

    /** Every n-th, beginning with the one at the index. */
    private List<String> every(int n, int from) {
        List<String> chosen = new ArrayList<>();
        for (int i = from; i < newestFirst.size(); i += n) {
            chosen.add(newestFirst.get(i));
        }
        return chosen;
    }

    private List<String> all(MessageQuery query) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            Page<MessageSummary> page = messages.find(query, new PageRequest(2, cursor));
            ids.addAll(page.items().stream().map(MessageSummary::id).toList());
            cursor = page.nextCursor();
        } while (!cursor.isEmpty());
        return ids;
    }
}

package org.zhengtong.platform.exchange.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.platform.exchange.testing.Fixtures.MORNING;
import static org.zhengtong.platform.exchange.testing.Fixtures.finished;
import static org.zhengtong.platform.exchange.testing.Fixtures.numbered;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.exchange.store.MessageStore;
import org.zhengtong.platform.exchange.store.OutboxStore;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class StoredOutboxTest {

    private final Transactions transactions;
    private final MessageStore messages;
    private final RelaySignal signal = new RelaySignal();
    private final StoredOutbox outbox;

    StoredOutboxTest(TestDatabase database) {
        transactions = database.apply("db/exchange.xml").clear().transactions();
        messages = new MessageStore(transactions, database.ready());
        outbox = new StoredOutbox(new OutboxStore(transactions, database.ready()), signal);
    }

    @Test
    void storesAMessageInTheTransactionOfTheChange() {
        NewMessage message = finished("c-1");
        assertEquals(message.id(), transactions.required(() -> outbox.publish(message)));
        assertEquals(message.payload(), messages.get(message.id()).orElseThrow().payload());
    }

    @Test
    void forgetsAMessageWhoseChangeIsRolledBack() {
        NewMessage message = finished("c-1");
        assertThrows(
                IllegalStateException.class,
                () -> transactions.run(() -> {
                    outbox.publish(message);
                    throw new IllegalStateException("rolled back by the test");
                }));
        assertTrue(messages.get(message.id()).isEmpty());
    }

    @Test
    void publishesNothingOutsideATransaction() {
        assertThrows(IllegalStateException.class, () -> outbox.publish(finished("c-1")));
    }

    @Test
    void wakesTheRelayAfterTheCommit() throws InterruptedException {
        transactions.run(() -> outbox.publishAll(numbered(3, 3)));
        long start = System.nanoTime();
        signal.await(Duration.ofSeconds(30));
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 20);
    }

    @Test
    void storesALargePayloadAsItIs() {
        String payload = "{\"text\":\"" + "评价".repeat(150_000) + "\"}";
        NewMessage message = NewMessage.of("t", "k", payload, MORNING, "s");
        transactions.run(() -> outbox.publish(message));
        assertEquals(payload, messages.get(message.id()).orElseThrow().payload());
    }

    @Test
    void refusesWhatDoesNotFit() {
        NewMessage message = NewMessage.of("t".repeat(61), "", "[]", MORNING, "s");
        RefusedException refused =
                assertThrows(RefusedException.class, () -> transactions.run(() -> outbox.publishAll(List.of(message))));
        assertEquals(
                List.of("topic", "key", "payload"),
                refused.refusals().stream().map(refusal -> refusal.field()).toList());
    }
}

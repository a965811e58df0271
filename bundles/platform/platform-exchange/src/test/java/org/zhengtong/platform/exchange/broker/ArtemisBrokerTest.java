package org.zhengtong.platform.exchange.broker;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhengtong.platform.exchange.testing.Fixtures.MORNING;
import static org.zhengtong.platform.exchange.testing.Fixtures.finished;
import static org.zhengtong.platform.exchange.testing.Fixtures.numbered;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.exchange.testing.TestBroker;

class ArtemisBrokerTest {

    private static final String QUEUE = "connector.province";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration AT_ONCE = Duration.ofMillis(200);

    @TempDir
    private Path folder;

    private TestBroker broker;

    @BeforeEach
    void start() {
        broker = new TestBroker(folder, Map.of("queue__memory__mb", 1));
        broker.createQueue(QUEUE);
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void carriesAMessageAsItIs() {
        NewMessage message = finished("c-1");
        send(List.of(message));
        assertEquals(List.of(message), takeAll(1));
    }

    @Test
    void carriesAMessageThatIsLargerThanTheJournalsBuffer() {
        NewMessage message = NewMessage.of("t", "k", "{\"x\":\"" + "重".repeat(300_000) + "\"}", MORNING, "s");
        send(List.of(message));
        assertEquals(List.of(message), takeAll(1));
    }

    @Test
    void leavesOutWhatItGotBefore() {
        List<NewMessage> messages = numbered(5, 5);
        send(messages.subList(0, 3));
        send(messages);
        send(messages);
        assertEquals(messages, takeAll(5));
    }

    @Test
    void leavesOutWhatItGotBeforeWhereverItStands() {
        List<NewMessage> messages = numbered(5, 5);
        send(List.of(messages.get(1), messages.get(3)));
        send(messages);
        assertEquals(Stream.of(1, 3, 0, 2, 4).map(messages::get).toList(), takeAll(5));
    }

    @Test
    void knowsWhatItGotBeforeARestart() {
        List<NewMessage> messages = numbered(4, 2);
        send(messages.subList(0, 2));
        restart();
        send(messages);
        assertEquals(messages, takeAll(4));
    }

    @Test
    void bringsARolledBackBatchAgainInTheSameOrder() {
        List<NewMessage> messages = numbered(50, 7);
        send(messages);
        try (Receiver receiver = broker.receiver(QUEUE)) {
            for (int i = 0; i < 5; i++) {
                assertEquals(messages.subList(0, 20), receiver.receive(20, SOON, SOON));
                receiver.rollback();
            }
        }
        assertEquals(messages, takeAll(50));
    }

    @Test
    void bringsABatchAgainWhoseReceiverWentAway() {
        List<NewMessage> messages = numbered(10, 3);
        send(messages);
        try (Receiver receiver = broker.receiver(QUEUE)) {
            receiver.receive(10, SOON, SOON);
        }
        assertEquals(messages, takeAll(10));
    }

    @Test
    void keepsABacklogThatExceedsTheMemoryOnDiskInOrder() {
        List<NewMessage> messages = IntStream.range(0, 40)
                .mapToObj(n -> NewMessage.of("t", "k" + n, "{\"x\":\"" + "y".repeat(90_000) + "\"}", MORNING, "s"))
                .collect(toList());
        send(messages);
        restart();
        assertEquals(40, broker.status(QUEUE).messages());
        assertEquals(messages, takeAll(40));
    }

    @Test
    void tellsHowManyMessagesWaitAndSinceWhen() {
        assertEquals(QueueStatus.EMPTY, broker.status(QUEUE));
        send(numbered(3, 3));
        assertEquals(new QueueStatus(3, Optional.of(MORNING)), broker.status(QUEUE));
        assertEquals(QueueStatus.EMPTY, broker.status("connector.unknown"));
    }

    @Test
    void throwsAQueueAwayWithAllThatIsInIt() {
        send(numbered(3, 3));
        broker.deleteQueue(QUEUE);
        broker.deleteQueue(QUEUE);
        broker.createQueue(QUEUE);
        broker.createQueue(QUEUE);
        assertEquals(QueueStatus.EMPTY, broker.status(QUEUE));
    }

    @Test
    void refusesToSendToAQueueThatDoesNotExist() {
        Parcel lost = new Parcel("connector.unknown", "d", finished("c-1"));
        try (Sender sender = broker.sender()) {
            assertThrows(BrokerException.class, () -> sender.send(List.of(lost)));
        }
    }

    @Test
    void tellsAReceiverThatItIsGone() {
        try (Receiver receiver = broker.receiver(QUEUE)) {
            broker.stop();
            assertThrows(BrokerException.class, () -> receiver.receive(1, SOON, AT_ONCE));
        }
        broker.start();
    }

    @Test
    void tellsASenderThatItIsGone() {
        try (Sender sender = broker.sender()) {
            broker.stop();
            List<Parcel> parcels = parcels(numbered(1, 1));
            assertThrows(BrokerException.class, () -> sender.send(parcels));
        }
        assertThrows(BrokerException.class, broker::sender);
        broker.start();
    }

    private void restart() {
        broker.stop();
        broker.start();
    }

    private void send(List<NewMessage> messages) {
        try (Sender sender = broker.sender()) {
            sender.send(parcels(messages));
        }
    }

    private static List<Parcel> parcels(List<NewMessage> messages) {
        return messages.stream()
                .map(message -> new Parcel(QUEUE, message.id(), message))
                .toList();
    }

    /** Takes what is there, and makes sure that nothing more comes. */
    private List<NewMessage> takeAll(int expected) {
        try (Receiver receiver = broker.receiver(QUEUE)) {
            List<NewMessage> taken = receiver.receive(expected, SOON, SOON);
            List<NewMessage> more = receiver.receive(1, AT_ONCE, AT_ONCE);
            receiver.commit();
            assertEquals(List.of(), more);
            return taken;
        }
    }
}

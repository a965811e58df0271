package org.zhengtong.platform.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.platform.exchange.testing.Fixtures.FINISHED;
import static org.zhengtong.platform.exchange.testing.Fixtures.MORNING;
import static org.zhengtong.platform.exchange.testing.Fixtures.finished;
import static org.zhengtong.platform.exchange.testing.Fixtures.numbered;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.exchange.delivery.HostFixture;
import org.zhengtong.platform.exchange.testing.Eventually;
import org.zhengtong.platform.exchange.testing.ScriptedConnector;
import org.zhengtong.platform.testkit.DatabaseKind;
import org.zhengtong.platform.testkit.TestDatabase;

/** Parallel calls, their order, and the other limits of a connector. */
class LimitsFlowTest {

    private static final String PROVINCE = "province";

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.open(DatabaseKind.DERBY);
    private final ScriptedConnector province = new ScriptedConnector(PROVINCE, 2);
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private Exchange exchange;

    @AfterEach
    void stop() throws Exception {
        exchange.close();
        database.close();
    }

    private void start(Map<String, ?> settings) {
        exchange = new Exchange(database, folder, settings);
    }

    @Test
    void callsAConnectorSeveralTimesAtOnce() {
        start(Map.of("parallel__calls", 8));
        CountDownLatch together = new CountDownLatch(4);
        province.parallel(4).answering(messages -> counted(messages, together));
        exchange.plugIn(province);
        fillItsQueue(40);
        Eventually.becomes(40, province::takenCount);
        assertEquals(4, most.get());
    }

    /** It finds so many when it begins anew. */
    private void fillItsQueue(int count) {
        exchange.unplug(province);
        exchange.publish(numbered(count, 10));
        Eventually.becomes(
                (long) count, () -> exchange.server.status("connector.province").messages());
        exchange.plugIn(province);
    }

    @Test
    void callsAConnectorOnceAtATimeUnlessItAllowsMore() {
        start(Map.of("parallel__calls", 8));
        province.answering(messages -> counted(messages, new CountDownLatch(0)));
        exchange.plugIn(province);
        exchange.publish(numbered(40, 10));
        Eventually.becomes(40, province::takenCount);
        assertEquals(1, most.get());
    }

    @Test
    void keepsTheOrderOfEachKeyThoughCallsFailAndAreParallel() {
        start(Map.of("parallel__calls", 4));
        AtomicInteger calls = new AtomicInteger();
        Set<String> underWay = ConcurrentHashMap.newKeySet();
        List<String> overlaps = new ArrayList<>();
        Map<String, List<String>> order = new ConcurrentHashMap<>();
        province.parallel(4).answering(messages -> {
            messages.stream()
                    .map(Message::key)
                    .distinct()
                    .filter(key -> !underWay.add(key))
                    .forEach(overlaps::add);
            boolean fails = calls.incrementAndGet() % 5 == 0;
            messages.forEach(message -> order.computeIfAbsent(
                            message.key(), key -> Collections.synchronizedList(new ArrayList<>()))
                    .add(message.id()));
            messages.stream().map(Message::key).distinct().forEach(underWay::remove);
            return fails ? down(messages) : province.deliveredAll(messages);
        });
        exchange.plugIn(province);
        List<NewMessage> published = exchange.publish(numbered(300, 11));
        Eventually.becomes(300L, () -> exchange.counts(PROVINCE).delivered());
        assertEquals(List.of(), overlaps);
        order.forEach((key, ids) -> assertEquals(
                published.stream()
                        .filter(message -> message.key().equals(key))
                        .map(NewMessage::id)
                        .toList(),
                ids.stream().distinct().toList()));
        order.values().forEach(LimitsFlowTest::assertNeverBehind);
    }

    /** A repeat may come, but nothing that was passed over. */
    private static void assertNeverBehind(List<String> ids) {
        String furthest = "";
        for (String id : ids) {
            assertTrue(id.compareTo(furthest) >= 0 || ids.indexOf(id) < ids.indexOf(furthest), ids.toString());
            furthest = id.compareTo(furthest) > 0 ? id : furthest;
        }
    }

    @Test
    void rejectsAMessageThatIsTooLargeForItsConnector() {
        start(Map.of("payload__limit__kb", 1));
        exchange.plugIn(province);
        NewMessage large = NewMessage.of(FINISHED, "c-1", "{\"text\":\"" + "很".repeat(400) + "\"}", MORNING, "test");
        exchange.publish(List.of(large, finished("c-2")));
        Eventually.becomes(1, province::takenCount);
        Eventually.becomes(1L, () -> exchange.counts(PROVINCE).dead());
        String reason = exchange.inState(PROVINCE, DeliveryState.DEAD)
                .get(0)
                .deliveries()
                .get(0)
                .reason();
        assertTrue(reason.contains("1,024"), reason);
    }

    @Test
    void callsNoMoreOftenThanIsAllowed() {
        start(Map.of("calls__per__second", 20.0));
        ConcurrentLinkedQueue<Long> begun = new ConcurrentLinkedQueue<>();
        province.answering(messages -> {
            begun.add(System.nanoTime());
            return province.deliveredAll(messages);
        });
        exchange.plugIn(province);
        exchange.publish(numbered(160, 160));
        Eventually.becomes(160, province::takenCount);
        List<Long> times = List.copyOf(begun);
        assertTrue(times.size() >= 80, times.size() + " calls");
        long apart = TimeUnit.NANOSECONDS.toMillis(times.get(79) - times.get(0));
        assertTrue(apart > 2_500, "80 calls in " + apart + " ms, which should take three seconds");
    }

    @Test
    void takesOverLimitsOfOneConnectorWhileItWorks() {
        start(Map.of("parallel__calls", 1));
        province.parallel(4).answering(messages -> counted(messages, new CountDownLatch(0)));
        exchange.plugIn(province);
        exchange.publish(numbered(10, 10));
        Eventually.becomes(10, province::takenCount);
        assertEquals(1, most.get());
        CountDownLatch together = new CountDownLatch(4);
        Set<Integer> sizes = ConcurrentHashMap.newKeySet();
        province.answering(messages -> {
            sizes.add(messages.size());
            return counted(messages, together);
        });
        HostFixture.limit(exchange.host(), Map.of("connector", PROVINCE, "parallel__calls", 4, "batch__size", 1));
        fillItsQueue(40);
        Eventually.becomes(50, province::takenCount);
        assertEquals(4, most.get());
        assertEquals(Set.of(1), sizes);
    }

    @Test
    void startsNoCallWhileAnotherIgnoresItsInterruption() {
        start(Map.of("call__timeout__ms", 300, "parallel__calls", 4));
        CountDownLatch freed = new CountDownLatch(1);
        province.parallel(4).answering(messages -> {
            if (messages.get(0).key().equals("case-1")) {
                awaitStubbornly(freed);
            }
            return province.deliveredAll(messages);
        });
        exchange.plugIn(province);
        exchange.publish(numbered(1, 1));
        Eventually.becomes(1, province::takenCount);
        exchange.publish(List.of(finished("case-1")));
        Eventually.until(
                "the call to be given up",
                () -> exchange.audit.events().stream()
                        .anyMatch(event ->
                                event.detail().getOrDefault("outcome", "").equals("Unavailable")));
        exchange.publish(numbered(6, 6));
        int before = province.takenCount();
        Eventually.until(
                "attempts in vain",
                () -> exchange.admin().get(PROVINCE).detail().contains("仍未返回"));
        assertEquals(before, province.takenCount());
        freed.countDown();
        Eventually.becomes(
                8L,
                () -> exchange.counts(PROVINCE).delivered()
                        + exchange.counts(PROVINCE).alreadyThere());
        assertEquals(
                8,
                province.taken().stream()
                        .map(Message::id)
                        .collect(Collectors.toSet())
                        .size());
    }

    /** Takes them when as many calls have come together as are waited for. */
    private List<Outcome> counted(List<Message> messages, CountDownLatch together) throws InterruptedException {
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        try {
            together.countDown();
            together.await(60, TimeUnit.SECONDS);
            return province.takenBlindly(messages);
        } finally {
            running.decrementAndGet();
        }
    }

    private static List<Outcome> down(List<Message> messages) {
        return messages.stream().map(message -> ScriptedConnector.down()).toList();
    }

    private static void awaitStubbornly(CountDownLatch latch) {
        boolean open = false;
        while (!open) {
            try {
                open = latch.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                open = false; // what a bad connector does
            }
        }
    }
}

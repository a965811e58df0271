package org.zhengtong.platform.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.platform.exchange.testing.Fixtures.FINISHED;
import static org.zhengtong.platform.exchange.testing.Fixtures.MORNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Outcome.Exchanged;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.exchange.testing.Eventually;
import org.zhengtong.platform.exchange.testing.ScriptedConnector;
import org.zhengtong.platform.testkit.DatabaseKind;
import org.zhengtong.platform.testkit.TestDatabase;

/**
 * A system that is down for long: what waits for it goes to disk, memory does not grow, and all of it arrives in order.
 * {@code -Dzt.test.backlog=1000000} is the long way, on a real database.
 */
class BacklogTest {

    private static final Logger LOG = LoggerFactory.getLogger(BacklogTest.class);

    private static final int COUNT = Integer.getInteger("zt.test.backlog", 6_000);
    private static final Duration PATIENCE = Duration.ofMinutes(3).plus(Duration.ofMillis(3L * COUNT));
    private static final int KEYS = 997;
    private static final int PART = 2_000;
    private static final int MEGABYTE = 1 << 20;
    private static final String FILLING = "x".repeat(1_000);

    @TempDir
    private Path folder;

    private final TestDatabase database =
            TestDatabase.open(COUNT > 10_000 ? DatabaseKind.POSTGRESQL : DatabaseKind.DERBY);
    private final ScriptedConnector province = new ScriptedConnector("province", 500);
    private final Map<String, Integer> last = new HashMap<>();
    private final List<String> outOfOrder = new ArrayList<>();
    private final AtomicInteger arrived = new AtomicInteger();
    private Exchange exchange;

    @BeforeEach
    void start() {
        exchange = new Exchange(database, folder, Map.of(), Map.of("queue__memory__mb", 4));
        exchange.audit.keepNothing();
    }

    @AfterEach
    void stop() throws Exception {
        exchange.close();
        database.close();
    }

    @Test
    void waitsOnDiskAndArrivesInOrder() throws IOException {
        province.answering(this::noted);
        exchange.plugIn(province);
        exchange.admin().pause("province");
        long before = heap();
        long firstPart = published(0, PART);
        long lastPart = firstPart;
        for (int from = PART; from < COUNT; from += PART) {
            lastPart = published(from, Math.min(COUNT, from + PART));
        }
        Eventually.becomes(
                (long) COUNT, () -> exchange.server.status("connector.province").messages(), PATIENCE);
        long grown = heap() - before;
        LOG.info(
                "backlog of {}: heap grew by {} KB, {} KB on disk; first part in {} ms, last in {} ms",
                COUNT,
                grown / 1024,
                paged() / 1024,
                firstPart,
                lastPart);
        assertTrue(paged() > 0, "nothing went to disk");
        assertTrue(grown < 64L * MEGABYTE, "the heap grew by " + grown);
        long begun = System.nanoTime();
        exchange.admin().resume("province");
        Eventually.becomes(COUNT, arrived::get, PATIENCE);
        LOG.info("drained in {} ms", (System.nanoTime() - begun) / 1_000_000);
        assertEquals(List.of(), outOfOrder);
        assertEquals(Math.min(COUNT, KEYS), last.size());
    }

    /** @return milliseconds that the publishing took, without the relay */
    private long published(int from, int to) {
        List<NewMessage> part = IntStream.range(from, to)
                .mapToObj(n -> NewMessage.of(
                        FINISHED,
                        "case-" + n % KEYS,
                        "{\"n\":" + n + ",\"filling\":\"" + FILLING + "\"}",
                        MORNING,
                        "test"))
                .toList();
        long begun = System.nanoTime();
        exchange.publish(part);
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private List<Outcome> noted(List<Message> messages) {
        messages.forEach(message -> {
            int number = Integer.parseInt(message.payload().replaceAll("\\D", ""));
            int before = last.getOrDefault(message.key(), -1);
            if (number <= before) {
                outOfOrder.add(message.key() + ": " + number + " after " + before);
            }
            last.put(message.key(), number);
        });
        arrived.addAndGet(messages.size());
        return messages.stream()
                .map(message -> Outcome.delivered("", Exchanged.NOTHING))
                .toList();
    }

    private long paged() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("paging"))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

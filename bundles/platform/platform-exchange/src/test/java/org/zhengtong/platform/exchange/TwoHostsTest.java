package org.zhengtong.platform.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhengtong.platform.exchange.testing.Fixtures.numbered;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.exchange.delivery.ConnectorHost;
import org.zhengtong.platform.exchange.delivery.HostFixture;
import org.zhengtong.platform.exchange.testing.Eventually;
import org.zhengtong.platform.exchange.testing.ScriptedConnector;
import org.zhengtong.platform.testkit.DatabaseKind;
import org.zhengtong.platform.testkit.TestDatabase;

/** Two nodes that work for one connector, as far as its queue sees it. */
class TwoHostsTest {

    private static final String PROVINCE = "province";

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.open(DatabaseKind.DERBY);
    private final ScriptedConnector farSide = new ScriptedConnector(PROVINCE, 5);
    private final ScriptedConnector first = new ScriptedConnector(PROVINCE, 5).answering(farSide::deliveredAll);
    private final ScriptedConnector second = new ScriptedConnector(PROVINCE, 5).answering(farSide::deliveredAll);
    private Exchange exchange;
    private ConnectorHost other;

    @BeforeEach
    void start() {
        exchange = new Exchange(database, folder);
        other = HostFixture.host(database, exchange.transactions, exchange.broker, exchange.audit, Map.of());
    }

    @AfterEach
    void stop() throws Exception {
        other.stopAll();
        exchange.close();
        database.close();
    }

    @Test
    void aNodeThatComesLaterGetsItsShareAndOrderHolds() {
        Semaphore pace = new Semaphore(0);
        first.answering(messages -> paced(messages, pace));
        exchange.plugIn(first);
        List<NewMessage> published = exchange.publish(numbered(400, 20));
        pace.release(10);
        Eventually.until("some to be delivered", () -> farSide.takenCount() >= 20);
        HostFixture.add(other, second);
        pace.release(1000);
        Eventually.becomes(400, farSide::takenCount);
        published = exchange.publish(numbered(400, 20));
        Eventually.becomes(800, farSide::takenCount);
        Eventually.until("both to have worked", () -> first.calls() > 0 && second.calls() > 0);
        assertOrdered();
        assertEquals(800, farSide.takenIds().stream().distinct().count());
        assertEquals(400, published.size());
    }

    @Test
    void theOtherGoesOnWhenANodeGoes() {
        exchange.plugIn(first);
        HostFixture.add(other, second);
        exchange.publish(numbered(200, 20));
        Eventually.until("some to be delivered", () -> farSide.takenCount() >= 50);
        exchange.unplug(first);
        exchange.publish(numbered(200, 20));
        Eventually.becomes(400, farSide::takenCount);
        assertOrdered();
    }

    private List<Outcome> paced(List<Message> messages, Semaphore pace) throws InterruptedException {
        pace.acquire();
        return farSide.deliveredAll(messages);
    }

    private void assertOrdered() {
        List<Message> taken = farSide.taken();
        taken.stream().map(Message::key).distinct().forEach(key -> {
            List<String> ids = taken.stream()
                    .filter(message -> message.key().equals(key))
                    .map(Message::id)
                    .toList();
            assertEquals(ids.stream().sorted().toList(), ids, key);
        });
    }
}

package org.zhengtong.platform.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhengtong.platform.exchange.testing.Fixtures.numbered;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.exchange.testing.Eventually;
import org.zhengtong.platform.exchange.testing.ScriptedConnector;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

/** Many messages. What is fast enough is measured elsewhere; here they must all arrive. */
@EveryDatabase
class ThroughputTest {

    private static final Logger LOG = LoggerFactory.getLogger(ThroughputTest.class);
    private static final int MESSAGES = 20_000;

    @TempDir
    private Path folder;

    private final TestDatabase database;

    ThroughputTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void twentyThousandMessagesFlowInOrder() throws Exception {
        ScriptedConnector province = new ScriptedConnector("province", 100);
        province.answering(province::takenBlindly);
        try (Exchange exchange = new Exchange(database, folder, Map.of())) {
            exchange.plugIn(province);
            List<NewMessage> published = new ArrayList<>();
            long start = System.nanoTime();
            for (int i = 0; i < MESSAGES / 1000; i++) {
                published.addAll(exchange.publish(numbered(1000, 97)));
            }
            long publishing = System.nanoTime() - start;
            Eventually.becomes(
                    (long) MESSAGES, () -> exchange.counts("province").delivered());
            long all = System.nanoTime() - start;
            assertEquals(published.stream().map(NewMessage::id).toList(), province.takenIds());
            LOG.info("{}: published {}/s, all through {}/s", database, perSecond(publishing), perSecond(all));
        }
    }

    private static long perSecond(long nanos) {
        return MESSAGES * 1_000_000_000L / nanos;
    }
}

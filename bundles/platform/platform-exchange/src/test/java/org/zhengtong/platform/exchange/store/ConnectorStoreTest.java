package org.zhengtong.platform.exchange.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.exchange.store.ConnectorRecord.Desired;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class ConnectorStoreTest {

    private final ConnectorStore connectors;

    ConnectorStoreTest(TestDatabase database) {
        connectors =
                new ConnectorStore(database.apply("db/exchange.xml").clear().transactions(), database.ready());
    }

    @Test
    void remembersAConnectorWithWhatItTakes() {
        connectors.register("province", Set.of("b", "a"), "1.0.0");
        ConnectorRecord found = connectors.find("province").orElseThrow();
        assertEquals(List.of("a", "b"), found.topics());
        assertEquals("1.0.0", found.version());
        assertEquals(Desired.RUNNING, found.desired());
        assertEquals(DeliveryCounts.NONE, found.counts());
    }

    @Test
    void followsANewVersionWithOtherTopics() {
        connectors.register("province", Set.of("a", "b"), "1.0.0");
        connectors.desire("province", Desired.PAUSED);
        connectors.register("province", Set.of("b", "c"), "1.1.0");
        ConnectorRecord found = connectors.find("province").orElseThrow();
        assertEquals(List.of("b", "c"), found.topics());
        assertEquals("1.1.0", found.version());
        assertEquals(Desired.PAUSED, found.desired());
    }

    @Test
    void listsByName() {
        connectors.register("province", Set.of(), "1");
        connectors.register("credit", Set.of("a"), "1");
        assertEquals(
                List.of("credit", "province"),
                connectors.all().stream().map(ConnectorRecord::name).toList());
    }

    @Test
    void aConnectorOnTrialLosesNoTopic() {
        connectors.register("province", Set.of("a", "b"), "1.0.0");
        connectors.announce("province", Set.of("b", "c"), "1.1.0");
        assertEquals(
                List.of("a", "b", "c"),
                connectors.find("province").orElseThrow().topics());
    }

    @Test
    void keepsWhatTheOperatorWants() {
        connectors.register("province", Set.of(), "1");
        assertTrue(connectors.desire("province", Desired.PAUSED));
        assertEquals(Desired.PAUSED, connectors.desired("province"));
        assertFalse(connectors.desire("unknown", Desired.PAUSED));
        assertEquals(Desired.RUNNING, connectors.desired("unknown"));
    }

    @Test
    void forgetsAConnectorAndTakesItBack() {
        connectors.register("province", Set.of("a"), "1");
        connectors.remove("province");
        assertTrue(connectors.find("province").isEmpty());
        connectors.register("province", Set.of("a"), "1");
        assertEquals(List.of("a"), connectors.find("province").orElseThrow().topics());
    }
}

package org.zhengtong.platform.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.zhengtong.platform.api.connector.ConnectorChange;
import org.zhengtong.platform.api.connector.ConnectorChange.State;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.NodeState;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.connectors.admin.Operator;
import org.zhengtong.platform.connectors.kar.KarFile;
import org.zhengtong.platform.connectors.rollout.TestNode;
import org.zhengtong.platform.connectors.store.NodeStore;
import org.zhengtong.platform.connectors.testing.Behaviour;
import org.zhengtong.platform.connectors.testing.Fuse.KilledError;
import org.zhengtong.platform.connectors.testing.Kars;
import org.zhengtong.platform.connectors.testing.NoConnectors;
import org.zhengtong.platform.connectors.testing.TestFramework;
import org.zhengtong.platform.testkit.DatabaseKind;
import org.zhengtong.platform.testkit.RecordedAudit;
import org.zhengtong.platform.testkit.TestDatabase;

/** Two nodes on one database; Derby has but one. */
class NodesTest {

    private static final String SAMPLE = "sample";

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.open(DatabaseKind.POSTGRESQL);
    private final RecordedAudit audit = new RecordedAudit();
    private TestFramework framework;
    private TestNode one;
    private TestNode two;
    private Operator operator;
    private ConnectorLifecycle lifecycle;
    private Path first;
    private Path second;

    @BeforeEach
    void start() throws BundleException {
        Callers.enter(Caller.system("operator"));
        database.apply("db/connector.xml");
        framework = new TestFramework(folder.resolve("bundles"));
        one = new TestNode(database, audit, folder, "one");
        two = new TestNode(database, audit, folder, "two");
        operator = new Operator(database, audit, one.exchange(), folder);
        lifecycle = operator.lifecycle(framework.context(), new NoConnectors());
        first = Kars.sample("1.0.0").writeTo(folder.resolve("first.kar"));
        second = Kars.sample("2.0.0").writeTo(folder.resolve("second.kar"));
        one.round();
        two.round();
        lifecycle.install(operator.unsigned(first), false);
        workTogether();
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.close();
        database.close();
        Callers.clear();
    }

    private void workTogether() {
        for (int rounds = 0; rounds < 20; rounds++) {
            one.round();
            two.round();
        }
    }

    private String upgrade() {
        return lifecycle
                .upgrade(SAMPLE, operator.unsigned(second), false)
                .change()
                .orElseThrow()
                .id();
    }

    private static String digest(Path kar) {
        return KarFile.read(kar).digest();
    }

    private static void assertRuns(TestNode node, Path kar) {
        assertEquals(Optional.of(digest(kar)), node.container().running(SAMPLE));
        assertEquals(Set.of(digest(kar)), node.container().versions(SAMPLE));
        assertTrue(node.exchange().isDelivering(SAMPLE));
    }

    private State state(String change) {
        return lifecycle.change(change).state();
    }

    @Test
    void everyNodeFollowsAndTheChangeEndsWithTheLast() {
        assertRuns(one, first);
        assertRuns(two, first);
        String change = upgrade();
        one.work();
        assertRuns(one, second);
        assertRuns(two, first);
        assertEquals(State.UNDER_WAY, state(change));
        two.work();
        assertRuns(two, second);
        assertEquals(State.DONE, state(change));
        assertEquals(
                List.of("one", "two"),
                lifecycle.find(SAMPLE).orElseThrow().nodes().stream()
                        .map(NodeState::node)
                        .toList());
    }

    @Test
    void whatFailsOnTheSecondNodeIsUndoneOnTheFirst() {
        two.container().let(digest(second), Behaviour.UNHEALTHY);
        String change = upgrade();
        one.work();
        assertRuns(one, second);
        workTogether();
        assertEquals(State.UNDONE, state(change));
        assertRuns(one, first);
        assertRuns(two, first);
    }

    @Test
    void onlyOneNodeAtATimeIsWithoutItsConnector() {
        two.fuse().burnsAfter(4);
        String change = upgrade();
        try {
            two.work();
        } catch (KilledError inTheMiddle) {
            holdsTheTurn("two");
        }
        one.work();
        assertRuns(one, first);
        assertEquals(State.UNDER_WAY, state(change));
        two.restart();
        workTogether();
        assertRuns(one, second);
        assertRuns(two, second);
        assertEquals(State.DONE, state(change));
    }

    /** Who is killed gives nothing back. */
    private void holdsTheTurn(String node) {
        assertTrue(new NodeStore(database.transactions(), database.ready()).take(SAMPLE, node, Duration.ofMinutes(1)));
    }

    @Test
    void aNodeThatLeftIsNotWaitedForAndFollowsLater() {
        two.leave();
        String change = upgrade();
        one.work();
        assertEquals(State.DONE, state(change));
        two.restart();
        two.work();
        assertRuns(two, second);
    }

    @Test
    void theStepsTellWhichNodeDidThem() {
        String change = upgrade();
        workTogether();
        ConnectorChange ended = lifecycle.change(change);
        for (String node : List.of("one", "two")) {
            assertTrue(
                    ended.steps().stream()
                            .anyMatch(step ->
                                    step.node().equals(node) && step.name().equals("probed")),
                    ended::toString);
        }
    }
}

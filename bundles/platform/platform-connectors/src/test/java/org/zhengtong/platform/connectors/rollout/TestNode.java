package org.zhengtong.platform.connectors.rollout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.connectors.store.ChangeStore;
import org.zhengtong.platform.connectors.store.InstallationStore;
import org.zhengtong.platform.connectors.store.KarStore;
import org.zhengtong.platform.connectors.store.NodeStore;
import org.zhengtong.platform.connectors.testing.Configurations;
import org.zhengtong.platform.connectors.testing.FakeContainer;
import org.zhengtong.platform.connectors.testing.FakeExchange;
import org.zhengtong.platform.connectors.testing.FakeSettings;
import org.zhengtong.platform.connectors.testing.Fuse;
import org.zhengtong.platform.connectors.testing.NodeParts;
import org.zhengtong.platform.testkit.TestDatabase;

/** A node that does one thing after the other, as a test tells it to. */
public final class TestNode {

    private static final RolloutConfig CONFIG = Configurations.of(
            RolloutConfig.class, Map.of("probe__timeout__ms", 1, "start__timeout__ms", 1, "kept__versions", 3));
    private static final int ENOUGH = 100;

    private final TestDatabase database;
    private final AuditLog audit;
    private final Path folder;
    private final Node node;
    private final NodeParts parts = new NodeParts();
    private Turns turns;
    private NodeLoop loop;

    public TestNode(TestDatabase database, AuditLog audit, Path folder, String name) {
        this.database = database;
        this.audit = audit;
        this.folder = folder.resolve(name);
        this.node = new Node(name, name);
        startProcess();
    }

    private void startProcess() {
        Transactions transactions = database.transactions();
        SchemaReady ready = database.ready();
        NodeStore nodes = new NodeStore(transactions, ready);
        InstallationStore installations = new InstallationStore(transactions, ready);
        ChangeStore changes = new ChangeStore(transactions, ready);
        KarStore kars = new KarStore(transactions, ready);
        turns = new Turns(nodes, node, Duration.ofMinutes(1), Duration.ofMinutes(1));
        Transition transition = new Transition(container(), exchange(), settings(), new Kars(kars, folder), CONFIG);
        Traces traces = new Traces(installations, kars, nodes, exchange(), CONFIG);
        ChangeEnd end = new ChangeEnd(transactions, installations, changes, traces, audit);
        Rollout rollout = new Rollout(transition, new Books(installations, changes, nodes), end, turns);
        loop = new NodeLoop(
                installations,
                rollout,
                turns,
                new Leftovers(container(), turns),
                new ChangeSignal(),
                Duration.ofMillis(1));
    }

    public FakeContainer container() {
        return parts.container();
    }

    public FakeExchange exchange() {
        return parts.exchange();
    }

    public FakeSettings settings() {
        return parts.settings();
    }

    public Fuse fuse() {
        return parts.fuse();
    }

    /** Looks once at what is wanted. */
    public boolean round() {
        try {
            return loop.round();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Works until there is nothing more to do. */
    public void work() {
        for (int rounds = 0; round() && rounds < ENOUGH; rounds++) {
            // again
        }
        round();
    }

    /** The process is gone, and comes again: bundles are there, none of them runs, nothing is remembered. */
    public void restart() {
        parts.die();
        startProcess();
    }

    /** It stops in good order. */
    public void leave() {
        turns.leave();
        parts.die();
    }
}

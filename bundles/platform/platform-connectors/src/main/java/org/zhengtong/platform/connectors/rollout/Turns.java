package org.zhengtong.platform.connectors.rollout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengtong.platform.connectors.store.InstallationRow;
import org.zhengtong.platform.connectors.store.NodeStore;
import org.zhengtong.platform.connectors.store.NodeStore.Presence;
import org.zhengtong.platform.connectors.store.Target;

/** How this node stands among the others: that it is alive, what it has, and whether it is its turn. Thread-safe. */
final class Turns {

    private final NodeStore nodes;
    private final Node node;
    private final Duration silence;
    private final Duration lease;
    private final Map<String, Report> reported = new ConcurrentHashMap<>();

    /**
     * @param silence after which another node counts as down
     * @param lease longest time that one turn takes
     */
    Turns(NodeStore nodes, Node node, Duration silence, Duration lease) {
        this.nodes = nodes;
        this.node = node;
        this.silence = silence;
        this.lease = lease;
    }

    /** Nothing that was reported before this start counts. */
    void enter() {
        nodes.leave(node.id());
        alive();
    }

    /** What was reported has to be said again when the others took this node for dead. */
    void alive() {
        if (!nodes.alive(node.id(), node.name(), silence)) {
            reported.clear();
        }
    }

    void leave() {
        nodes.leave(node.id());
    }

    String name() {
        return node.name();
    }

    boolean take(String connector) {
        return nodes.take(connector, node.id(), lease);
    }

    void release(String connector) {
        nodes.release(connector, node.id());
    }

    void report(String connector, Target present, String detail) {
        Report report = new Report(present, detail);
        if (!report.equals(reported.get(connector))) {
            nodes.report(node.id(), connector, present, detail);
            reported.put(connector, report);
        }
    }

    /** The connector is not wanted any longer, and all that was reported of it is gone. */
    void forget(String connector) {
        reported.remove(connector);
    }

    boolean areAllThere(InstallationRow wanted) {
        List<Presence> presences = nodes.presences(wanted.name());
        return presences.size() >= nodes.count()
                && presences.stream().allMatch(presence -> presence.target().equals(wanted.target()));
    }

    /** What was said last. */
    private record Report(Target present, String detail) {}
}

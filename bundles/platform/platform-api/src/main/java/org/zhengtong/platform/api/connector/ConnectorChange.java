package org.zhengtong.platform.api.connector;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A change of a connector, from the wish of an operator to its end on the last node.
 *
 * @param fromVersion version before, empty when it was not installed
 * @param reason why it was undone or failed, or what to know though it is done; else empty
 * @param caller who wanted it
 * @param steps what happened so far, on each node, oldest first
 */
public record ConnectorChange(
        String id,
        String connector,
        Kind kind,
        String fromVersion,
        String toVersion,
        State state,
        String reason,
        String caller,
        Instant startedAt,
        Optional<Instant> finishedAt,
        List<Step> steps) {

    public ConnectorChange {
        steps = List.copyOf(steps);
    }

    public boolean isFinished() {
        return state != State.UNDER_WAY && state != State.UNDOING;
    }

    /** What is changed. */
    public enum Kind {
        INSTALL,
        UPGRADE,
        ROLLBACK,
        START,
        STOP,
        UNINSTALL,
        CONFIGURE
    }

    /** How far it is. */
    public enum State {
        /** The nodes follow one after the other. */
        UNDER_WAY,
        /** It did not work on one of them: all go back. */
        UNDOING,
        DONE,
        /** Everything is as it was before. */
        UNDONE,
        /** It did not work, and going back did not either, or there was nothing to go back to. */
        FAILED
    }

    /** One thing that a node did. {@code name} is a stable word, for instance {@code staged}, {@code probed}. */
    public record Step(String node, String name, String detail, Instant at) {}
}

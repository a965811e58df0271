package org.zhengtong.platform.connectors.store;

import java.time.Instant;
import java.util.Optional;
import org.zhengtong.platform.api.connector.ConnectorChange.Kind;
import org.zhengtong.platform.api.connector.ConnectorChange.State;

/**
 * A change from one target to another.
 *
 * @param failures how often going back did not work
 */
public record ChangeRow(
        String id,
        String connector,
        Kind kind,
        State state,
        Target from,
        String fromVersion,
        Target to,
        String toVersion,
        Probing probe,
        boolean discardQueue,
        int failures,
        String reason,
        String caller,
        Instant startedAt,
        Optional<Instant> finishedAt) {

    /** Whether what does not work can go back to what was before. */
    public boolean canBeUndone() {
        return kind != Kind.START && kind != Kind.STOP && kind != Kind.UNINSTALL;
    }

    public boolean isUndoing() {
        return state == State.UNDOING;
    }

    /** What the answer of the external system means for a change. */
    public enum Probing {
        /** Nobody asks. */
        NONE,
        /** The operator is told. */
        TOLD,
        /** Without a good one the change is undone. */
        REQUIRED
    }
}

package org.zhengtong.platform.connectors.admin;

import java.time.Instant;
import java.util.Optional;
import org.zhengtong.platform.api.connector.ConnectorChange.Kind;
import org.zhengtong.platform.api.connector.ConnectorChange.State;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.connectors.store.ChangeRow;
import org.zhengtong.platform.connectors.store.ChangeRow.Probing;
import org.zhengtong.platform.connectors.store.Target;

/** What a change is about, before it has a number. */
record ChangeDraft(String connector, Kind kind, Target from, String fromVersion, Target to, String toVersion) {

    ChangeRow begun(Probing probe) {
        return begun(to.started() ? probe : Probing.NONE, false);
    }

    ChangeRow begun(Probing probe, boolean discardQueue) {
        return new ChangeRow(
                Ids.next(),
                connector,
                kind,
                State.UNDER_WAY,
                from,
                fromVersion,
                to,
                toVersion,
                probe,
                discardQueue,
                0,
                "",
                Callers.current().id(),
                Instant.now(),
                Optional.empty());
    }
}

package org.zhengtong.platform.connectors.rollout;

import java.time.Instant;
import org.zhengtong.platform.api.connector.ConnectorChange.Step;
import org.zhengtong.platform.connectors.store.ChangeStore;

/** Writes the steps of one node into the database. */
final class StoredJournal implements Journal {

    private final ChangeStore changes;
    private final String changeId;
    private final String node;

    StoredJournal(ChangeStore changes, String changeId, String node) {
        this.changes = changes;
        this.changeId = changeId;
        this.node = node;
    }

    @Override
    public void step(String name, String detail) {
        changes.step(changeId, new Step(node, name, detail, Instant.now()));
    }

    @Override
    public void remark(String remark) {
        changes.remark(changeId, remark);
    }
}

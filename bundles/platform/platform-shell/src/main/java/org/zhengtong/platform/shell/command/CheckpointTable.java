package org.zhengtong.platform.shell.command;

import java.util.List;
import org.zhengtong.platform.api.audit.Evidence.SignedCheckpoint;
import org.zhengtong.platform.shell.api.Table;

/** How checkpoints are shown. */
final class CheckpointTable {

    private CheckpointTable() {}

    static Table<SignedCheckpoint> of(List<SignedCheckpoint> checkpoints) {
        return columns(Table.of(checkpoints));
    }

    static Table<SignedCheckpoint> of(SignedCheckpoint checkpoint) {
        return columns(Table.ofOne(checkpoint)).column("signature", SignedCheckpoint::signature);
    }

    private static Table<SignedCheckpoint> columns(Table<SignedCheckpoint> table) {
        return table.column("chainNo", SignedCheckpoint::chainNo)
                .column("madeAt", SignedCheckpoint::madeAt)
                .column("hash", SignedCheckpoint::hash)
                .column("keyId", SignedCheckpoint::keyId);
    }
}

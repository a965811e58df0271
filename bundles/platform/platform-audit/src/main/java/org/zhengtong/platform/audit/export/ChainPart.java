package org.zhengtong.platform.audit.export;

import java.util.Optional;
import org.zhengtong.platform.evidence.ChainHash;
import org.zhengtong.platform.evidence.Checkpoint;
import org.zhengtong.platform.evidence.Extent.Content;

/**
 * A part of the chain from one checkpoint to another.
 *
 * @param behind where it begins, empty for the beginning of the chain
 * @param end its last link
 */
public record ChainPart(Optional<Checkpoint> behind, Checkpoint end) {

    public long first() {
        return behind.map(Checkpoint::chainNo).orElse(0L) + 1;
    }

    public long last() {
        return end.chainNo();
    }

    boolean isEmpty() {
        return last() < first();
    }

    Content content(long checkpoints) {
        String hashBefore = behind.map(Checkpoint::hash).orElse(ChainHash.START);
        return new Content(first(), last(), hashBefore, end.hash(), checkpoints);
    }
}

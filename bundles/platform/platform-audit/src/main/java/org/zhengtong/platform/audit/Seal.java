package org.zhengtong.platform.audit;

import java.util.Optional;
import org.zhengtong.platform.evidence.ChainHash;

/**
 * A row of {@code audit_seal}: a link of the chain.
 *
 * @param chainNo 1 and up without a gap, 0 for {@link #NONE}
 * @param entrySeq the entry that is sealed
 * @param hash SM3 as 64 lower-case hex digits
 */
record Seal(long chainNo, long entrySeq, String hash) {

    /** Of an entry that is not sealed yet. */
    static final Seal NONE = new Seal(0, 0, "");

    /** What the chain begins with. */
    static final String START = ChainHash.START;

    /** The link that follows {@code (chainNo, hash)} and seals {@code entry}. */
    static Seal after(long chainNo, String hash, AuditEntry entry) {
        return new Seal(chainNo + 1, entry.seq(), entry.asLink(chainNo + 1).hashAfter(hash));
    }

    /** Whether this is the right link after {@code hash} for what is in the log now. */
    boolean fits(String hashBefore, Optional<AuditEntry> entry) {
        return entry.map(present -> present.asLink(chainNo).hashAfter(hashBefore))
                .filter(hash::equals)
                .isPresent();
    }
}

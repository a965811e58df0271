package org.zhengtong.platform.evidence;

import java.time.Instant;

/**
 * An entry of the audit log at its place in the chain.
 *
 * @param chainNo 1 and up without a gap
 * @param seq number that the database gave it
 * @param at when it happened, in whole milliseconds
 * @param detail JSON object of texts, exactly as it is stored
 */
public record EvidenceRecord(
        long chainNo,
        long seq,
        String id,
        Instant at,
        String logClass,
        String callerId,
        String callerKind,
        String address,
        String action,
        String objectType,
        String objectId,
        String result,
        String detail) {

    /** The hash of this link, if {@code hashBefore} is that of the link before it. */
    public String hashAfter(String hashBefore) {
        return ChainHash.of(hashBefore, this);
    }
}

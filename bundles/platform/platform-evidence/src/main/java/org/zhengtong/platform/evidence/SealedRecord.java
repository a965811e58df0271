package org.zhengtong.platform.evidence;

import java.util.Objects;

/**
 * A record with the hash that was stored for it.
 *
 * @param hash SM3 as 64 lower-case hex digits
 */
public record SealedRecord(EvidenceRecord record, String hash) implements EvidenceLine {

    public SealedRecord {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(hash, "hash");
    }

    long chainNo() {
        return record.chainNo();
    }
}

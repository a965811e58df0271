package org.zhengtong.platform.evidence;

import java.util.HashSet;
import java.util.Set;
import org.zhengtong.platform.evidence.Finding.Kind;

/** Follows the records of a file from link to link, and goes on after whatever is wrong, so that each fault is named by itself. */
final class ChainWalk {

    private final Findings findings;
    private final Missing missing = new Missing();
    private long last = Long.MAX_VALUE;
    private long expected;
    private long signedUpTo;

    /** What the hash of the link before the expected one may be; empty while it is not known. */
    private Set<String> before = Set.of();

    ChainWalk(Findings findings) {
        this.findings = findings;
    }

    void begin(Extent.Content content) {
        expected = content.first();
        signedUpTo = content.first() - 1;
        last = content.last();
        before = Set.of(content.hashBefore());
    }

    /** Without an extent the first record is where the file begins. */
    void beginAt(long chainNo) {
        expected = chainNo;
        signedUpTo = chainNo - 1;
    }

    boolean hasBegun() {
        return expected > 0;
    }

    void follow(SealedRecord next, long line) {
        long number = next.chainNo();
        if (number > last) {
            findings.add(Kind.RECORD_INSERTED, number, number, line);
        } else if (number < expected) {
            late(next, line);
        } else {
            passOver(number);
            accept(next, line);
        }
    }

    private void late(SealedRecord record, long line) {
        long number = record.chainNo();
        if (missing.remove(number)) {
            findings.add(Kind.RECORD_REORDERED, number, number, line);
            return;
        }
        findings.add(Kind.RECORD_INSERTED, number, number, line);
        if (number == expected - 1) {
            alsoPossible(record.hash());
        }
    }

    private void passOver(long number) {
        if (number > expected) {
            missing.add(expected, number - 1);
            before = Set.of();
        }
    }

    private void accept(SealedRecord record, long line) {
        Set<String> possible = possibleHashes(record.record());
        boolean fits = possible.isEmpty() || possible.contains(record.hash());
        before = Set.of(record.hash());
        if (!fits) {
            findings.add(Kind.RECORD_CHANGED, record.chainNo(), record.chainNo(), line);
            possible.forEach(this::alsoPossible); // if it was the stored hash that was changed
        }
        expected = record.chainNo() + 1;
    }

    private Set<String> possibleHashes(EvidenceRecord record) {
        Set<String> hashes = new HashSet<>();
        before.forEach(hash -> hashes.add(record.hashAfter(hash)));
        return hashes;
    }

    private void alsoPossible(String hash) {
        Set<String> more = new HashSet<>(before);
        more.add(hash);
        before = more;
    }

    /** Compares with what was signed for the link before the expected one, or a later one. */
    void compare(long chainNo, String signedHash, long line) {
        passOver(chainNo + 1);
        if (!before.isEmpty() && !before.contains(signedHash)) {
            findings.add(Kind.RECORDS_REWRITTEN, signedUpTo + 1, chainNo, line);
        }
        expected = chainNo + 1;
        before = Set.of(signedHash);
        signedUpTo = chainNo;
    }

    boolean isBehind(long chainNo) {
        return chainNo < expected - 1;
    }

    /** After the last line. */
    void end(Extent.Content content) {
        if (expected <= content.last()) {
            findings.add(Kind.TAIL_MISSING, expected, content.last(), 0);
        } else {
            compare(content.last(), content.hash(), 0);
        }
    }

    void tellMissing() {
        missing.forEach((first, last) -> findings.add(Kind.RECORDS_REMOVED, first, last, 0));
    }
}

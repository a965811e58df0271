package org.zhengtong.platform.audit;

import java.time.Duration;
import java.time.Instant;

/**
 * Numbers that the sealer passed over, because their transactions had been rolled back, or had not ended yet.
 *
 * @param seenAt when it was passed
 */
record Gap(long firstSeq, long lastSeq, Instant seenAt) {

    /** No transaction lives that long. */
    static final Duration PATIENCE = Duration.ofDays(1);

    private static final Duration SHORTEST_WAIT = Duration.ofMillis(500);

    /** When to look again for entries that came late: the older it is, the longer it can wait. */
    Instant nextLook(Instant now) {
        Duration age = Duration.between(seenAt, now);
        return now.plus(age.compareTo(SHORTEST_WAIT) > 0 ? age : SHORTEST_WAIT);
    }

    boolean isGivenUp(Instant now) {
        return seenAt.plus(PATIENCE).isBefore(now);
    }

    long size() {
        return lastSeq - firstSeq + 1;
    }
}

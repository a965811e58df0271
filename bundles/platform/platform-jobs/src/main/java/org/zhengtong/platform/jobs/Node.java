package org.zhengtong.platform.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * This node.
 *
 * @param lease for how long others believe in what it holds without hearing of it
 */
record Node(String name, Duration lease, InstantSource clock) {

    Instant now() {
        return clock.instant();
    }

    /** What it takes or renews now. */
    Lease newLease() {
        Instant now = now();
        return new Lease(name, now, now.plus(lease));
    }
}

package org.zhengtong.platform.exchange.store;

import java.util.List;

/**
 * A connector as the exchange remembers it, whether or not its bundle is there.
 *
 * @param version of its bundle
 * @param karName folder of the KAR it was installed from, or empty
 * @param karDigest SHA-256 of that KAR in lower-case hex, or empty
 */
public record ConnectorRecord(
        String name,
        Desired desired,
        String version,
        String karName,
        String karDigest,
        List<String> topics,
        DeliveryCounts counts) {

    public ConnectorRecord {
        topics = List.copyOf(topics);
    }

    /** What the operator wants. */
    public enum Desired {
        RUNNING,
        PAUSED
    }
}

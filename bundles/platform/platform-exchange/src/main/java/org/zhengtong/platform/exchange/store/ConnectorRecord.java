package org.zhengtong.platform.exchange.store;

import java.util.List;

/**
 * A connector as the exchange remembers it, whether or not its bundle is there.
 *
 * @param version of its bundle
 */
public record ConnectorRecord(
        String name, Desired desired, String version, List<String> topics, DeliveryCounts counts) {

    public ConnectorRecord {
        topics = List.copyOf(topics);
    }

    /** What the operator wants. */
    public enum Desired {
        RUNNING,
        PAUSED
    }
}

package org.zhengtong.platform.exchange.delivery;

import java.util.Set;
import java.util.regex.Pattern;
import org.zhengtong.connector.api.Connector;

/**
 * What a connector says of itself.
 *
 * @param version of its bundle
 * @throws IllegalArgumentException if it breaks the rules of {@link Connector}
 */
record ConnectorInfo(String name, Set<String> topics, int batchSize, int parallelCalls, String version) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int MAX_BATCH = 1000;
    private static final int MAX_CALLS = 32;

    ConnectorInfo {
        topics = Set.copyOf(topics);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a connector's name has 1 to 40 of a-z, 0-9 and -: " + name);
        }
        if (batchSize < 1 || batchSize > MAX_BATCH) {
            throw new IllegalArgumentException("the batch size of " + name + " is not 1 to 1000: " + batchSize);
        }
        if (parallelCalls < 1 || parallelCalls > MAX_CALLS) {
            throw new IllegalArgumentException("the parallel calls of " + name + " are not 1 to 32: " + parallelCalls);
        }
    }

    static ConnectorInfo of(Connector connector, String version) {
        return new ConnectorInfo(
                connector.name(), connector.topics(), connector.batchSize(), connector.parallelCalls(), version);
    }
}

package org.zhengtong.platform.api.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The connectors and their queues. Needs {@code connector.read}, to act {@code connector.operate}. */
@ProviderType
public interface Connectors {

    List<ConnectorStatus> list();

    /** @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found} */
    ConnectorStatus get(String name);

    /** Stops deliveries until {@link #resume}; messages wait in order. Survives restarts. */
    void pause(String name);

    void resume(String name);

    /** Asks the external system now. */
    ConnectorStatus probe(String name);

    /** What a connector does just now. */
    enum State {
        /** Delivers. */
        RUNNING,
        /** Its system does not answer: waits and probes. */
        UNAVAILABLE,
        /** Stopped by an operator. */
        PAUSED,
        /** Its bundle is not there; its queue fills. */
        ABSENT
    }

    /**
     * A connector and its queue.
     *
     * @param waiting messages in the queue, together with those not relayed yet
     * @param oldestWaitingSince when the oldest of them occurred
     * @param detail the last reason or probe, for the operator
     */
    record ConnectorStatus(
            String name,
            State state,
            List<String> topics,
            String version,
            long waiting,
            Optional<Instant> oldestWaitingSince,
            long delivered,
            long alreadyThere,
            long dead,
            String detail) {
        public ConnectorStatus {
            topics = List.copyOf(topics);
        }
    }
}

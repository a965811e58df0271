package org.zhengtong.platform.api.exchange;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** How the exchange itself works, apart from its connectors. */
@ProviderType
public interface ExchangeHealth {

    State state();

    /**
     * State of broker and relay.
     *
     * @param brokerReachable whether messages can be handed to the broker just now
     * @param brokerProblem why not, for operators; empty while it is reachable
     * @param notRelayed messages that were published and are still to be handed to the broker
     * @param oldestNotRelayedSince when the oldest of them was published, in real time
     */
    record State(
            boolean brokerReachable, String brokerProblem, long notRelayed, Optional<Instant> oldestNotRelayedSince) {}
}

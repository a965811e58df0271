package org.zhengtong.platform.api.exchange;

import java.time.Duration;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Is told of every call to an external system on this node, for metrics: an OSGi service. Called by the thread that
 * delivers, after the outcome was stored; must be quick, and must not throw.
 */
@ConsumerType
public interface DeliveryObserver {

    void called(Call call);

    /**
     * One call.
     *
     * @param took how long it took
     * @param latencies from the publishing of each message that is done now to this moment
     */
    record Call(
            String connector,
            Duration took,
            int delivered,
            int alreadyThere,
            int rejected,
            int unavailable,
            List<Duration> latencies) {
        public Call {
            latencies = List.copyOf(latencies);
        }
    }

    /** The system of a connector counts as down from now on. */
    default void paused(String connector) {}

    /** It is back. */
    default void resumed(String connector) {}
}

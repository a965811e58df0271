package org.zhengtong.platform.api.exchange;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The connectors whose services are in this container, for whoever changes their bundles. It looks after this node only,
 * checks no permission and audits nothing: its callers do.
 */
@ProviderType
public interface LocalConnectors {

    /** The connector of that name that is at work here. */
    Optional<LocalConnector> find(String name);

    /**
     * Waits until a connector of certain bundles turns up, at work or not.
     *
     * @param bundle which bundles, by their ids
     * @return empty when none came in time
     */
    Optional<LocalConnector> await(LongPredicate bundle, Duration limit) throws InterruptedException;

    /**
     * From now on the connector of that name gets no message here, whether it is there already or yet to come, nor does
     * the exchange learn what it takes; its queue fills. Lasts until {@link #release}, or until the container stops.
     *
     * @param limit how long to wait for the calls that are under way
     * @return whether they came to their end in time
     */
    boolean hold(String name, Duration limit) throws InterruptedException;

    /**
     * Ends {@link #hold}: the connector gets its messages. It is on trial until {@link #confirm}: what it does not take is
     * queued as before, in case another version comes back.
     */
    void release(String name);

    /** The connector stays: what it does not take is not queued for it any longer. */
    void confirm(String name);

    /**
     * Asks the external system now, also while the connector is held.
     *
     * @return empty when no connector of that name is at work here
     */
    Optional<ProbeResult> probe(String name) throws InterruptedException;

    /**
     * Asks the connector what is wrong with settings before they are applied.
     *
     * @param settings as its configuration would hold them
     * @return reasons by key; the key is empty when it is none's alone. Nothing when no such connector is at work here.
     */
    Map<String, String> objections(String name, Map<String, Object> settings) throws InterruptedException;

    /** @return whether the exchange knew in time what the connector takes; no while it is held */
    boolean awaitRegistered(String name, Duration limit) throws InterruptedException;

    /**
     * Forgets what the connector takes, in the whole cluster. Its deliveries stay.
     *
     * @param discardQueue whether its queue goes too, with all that waits in it
     */
    void forget(String name, boolean discardQueue);

    /**
     * A connector whose service is there.
     *
     * @param version of its bundle
     * @param working false while another one of the same name works in its place
     */
    record LocalConnector(String name, long bundleId, String version, boolean working) {}

    /** What the external system said, or why it could not be asked. */
    record ProbeResult(boolean healthy, String detail) {}
}

package org.zhengtong.platform.connectors.container;

import java.util.Set;
import org.zhengtong.platform.connectors.kar.KarFile;

/**
 * The bundles of connectors in this container. A version of a connector is named by the digest of its KAR; several of them
 * can be there at a time, one of which runs. What runs does not start by itself when the container does.
 */
public interface Container {

    /** Connectors of which there is any bundle. */
    Set<String> connectors();

    /** Versions of a connector of which there is any bundle. */
    Set<String> versions(String connector);

    /** Whether a version is there with all of its bundles. */
    boolean isComplete(String connector, String version, int bundles);

    /** Whether all that is there of a version runs. */
    boolean isRunning(String connector, String version);

    /** Whether that bundle belongs to that version. */
    boolean owns(String connector, String version, long bundleId);

    /** What there is to say of the bundles of a version, for the operator. */
    String describe(String connector, String version);

    /** Puts the bundles of a KAR beside whatever is there, and finds out whether they can run; touches no other. */
    void install(KarFile kar) throws ContainerException;

    void start(String connector, String version) throws ContainerException;

    /** Stops all versions. */
    void stop(String connector) throws ContainerException;

    /** Removes all other versions. */
    void keepOnly(String connector, String version) throws ContainerException;

    /** Removes all versions. */
    default void remove(String connector) throws ContainerException {
        keepOnly(connector, "");
    }
}

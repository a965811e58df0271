package org.zhengtong.platform.api.connector;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;

/**
 * Connectors come, change and go while the city works. What is wanted is kept in the database, and every node brings its
 * container there, one after the other: a change outlives a crash in any of its steps, and what does not work goes back by
 * itself. Needs {@code connector.install}; to start and stop {@code connector.operate}; to look {@code connector.read}.
 */
@ProviderType
public interface ConnectorLifecycle {

    /** Every connector that was installed from a KAR, by name. */
    List<Installation> installations();

    Optional<Installation> find(String name);

    /** Kept versions, newest first. */
    List<Version> versions(String name);

    /**
     * Installs the connector of an uploaded KAR. It may stay though its system does not answer: it is not configured yet.
     *
     * @param dryRun only makes the plan
     * @throws org.zhengtong.platform.api.refusal.RefusedException if the plan, the signature or the content is refused
     */
    Undertaking install(Choice kar, boolean dryRun);

    /** Replaces a connector by the version in an uploaded KAR; goes back by itself when its system does not answer. */
    Undertaking upgrade(String name, Choice kar, boolean dryRun);

    /**
     * Goes back to a version that was kept; needs no file.
     *
     * @param version a version or the beginning of a digest; empty for the one before
     */
    Undertaking rollback(String name, String version, boolean dryRun);

    ConnectorChange start(String name);

    /** Its queue goes on filling. */
    ConnectorChange stop(String name);

    /** Removes a connector and its kept versions; its queue and what waits in it go only with {@code discardQueue}. */
    ConnectorChange uninstall(String name, boolean discardQueue);

    ConnectorChange change(String id);

    /** Newest first, without their steps. */
    Page<ConnectorChange> changes(String connector, PageRequest page);

    /** Waits for the end of a change; returns it unfinished when it takes longer. */
    ConnectorChange await(String changeId, Duration limit) throws InterruptedException;

    /**
     * Which KAR, and what the operator takes upon himself.
     *
     * @param upload id of a complete upload
     * @param signature SM2 with SM3 over the file, in DER and Base64; empty when there is none
     * @param allowUnsigned takes it though nobody who is trusted signed it; needs {@code connector.allow-unsigned}
     * @param withoutProbe keeps it though its system does not answer
     */
    record Choice(String upload, String signature, boolean allowUnsigned, boolean withoutProbe) {}

    /** A plan and, unless it was a dry run, the change that carries it out. */
    record Undertaking(ConnectorPlan plan, Optional<ConnectorChange> change) {}

    /**
     * An installed connector as it is meant to be.
     *
     * @param settingsVersion 0 for the defaults
     * @param change id of the change that is under way, or empty
     * @param nodes what each node that is alive says of it
     */
    record Installation(
            String name,
            String version,
            String digest,
            boolean started,
            String previousVersion,
            int settingsVersion,
            String change,
            List<NodeState> nodes) {
        public Installation {
            nodes = List.copyOf(nodes);
        }
    }

    /** A connector on one node. {@code detail} says why it is not as it should be. */
    record NodeState(String node, String version, boolean running, int settingsVersion, String detail) {}

    /**
     * A version whose KAR is kept.
     *
     * @param failure why it was taken back when it was tried last, or empty
     */
    record Version(
            String version,
            String digest,
            String signer,
            long size,
            Use use,
            String failure,
            String caller,
            Instant uploadedAt) {}

    /** What a version is to its connector. */
    enum Use {
        ACTIVE,
        PREVIOUS,
        KEPT
    }
}

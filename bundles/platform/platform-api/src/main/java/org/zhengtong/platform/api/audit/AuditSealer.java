package org.zhengtong.platform.api.audit;

import org.osgi.annotation.versioning.ProviderType;

/** Seals the entries of the {@link AuditLog} into its chain, in the background of every node. */
@ProviderType
public interface AuditSealer {

    /** How sealing on this node stands. */
    State state();

    /**
     * State of the sealer.
     *
     * @param working false while it fails
     * @param problem why it fails, for operators; empty while it works
     */
    record State(boolean working, String problem) {}
}

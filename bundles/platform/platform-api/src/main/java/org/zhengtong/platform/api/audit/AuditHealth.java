package org.zhengtong.platform.api.audit;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** How the chain of the audit log stands. */
@ProviderType
public interface AuditHealth {

    Figures figures();

    /**
     * Figures of the chain.
     *
     * @param sealed links of the chain
     * @param waiting entries not sealed yet
     * @param oldestWaitingSince when the oldest of them happened
     * @param lastCheckpointAt when the end of the chain was signed last
     * @param unsigned links behind the last checkpoint
     * @param lastVerification what the last full check found, if there was one
     */
    record Figures(
            long sealed,
            long waiting,
            Optional<Instant> oldestWaitingSince,
            Optional<Instant> lastCheckpointAt,
            long unsigned,
            Optional<LastVerification> lastVerification) {}

    /** @param firstBroken as in {@link AuditLog.Verification} */
    record LastVerification(Instant at, long sealed, long firstBroken) {}
}

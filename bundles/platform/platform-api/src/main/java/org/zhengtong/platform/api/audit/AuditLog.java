package org.zhengtong.platform.api.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;

/**
 * The append-only log of who did what, when, from where, with what result. An entry is written in the transaction of the
 * act: no entry, no act. Shortly afterwards it is sealed into an SM3 hash chain.
 */
@ProviderType
public interface AuditLog {

    /** Records an act of the present caller, in the present transaction if there is one, else in its own. */
    void record(AuditEvent event);

    /** {@link #record(AuditEvent)} for many, in one round trip. */
    void recordAll(List<AuditEvent> events);

    /** Newest first. Needs {@code audit.read}. */
    Page<AuditRecord> find(AuditQuery query, PageRequest page);

    /** Recomputes the chain, entry by entry. Needs {@code audit.read}. */
    Verification verify();

    /**
     * What happened.
     *
     * @param logClass which log it belongs to
     * @param action {@code <noun>.<verb>}, as the permissions are named
     * @param objectType what it was done to, for instance {@code case}
     * @param objectId its number; never a personal number
     * @param detail further facts, without personal data and secrets
     */
    record AuditEvent(
            LogClass logClass,
            String action,
            String objectType,
            String objectId,
            Result result,
            Map<String, String> detail) {
        public AuditEvent {
            detail = Map.copyOf(detail);
        }

        public static AuditEvent done(String action, String objectType, String objectId, Map<String, String> detail) {
            return new AuditEvent(LogClass.OPERATION, action, objectType, objectId, Result.DONE, detail);
        }
    }

    /** The logs of protection level 3. */
    enum LogClass {
        SYSTEM,
        OPERATION,
        QUERY,
        ERROR,
        EXCHANGE,
        SIGN_IN
    }

    /** How it ended. */
    enum Result {
        DONE,
        REFUSED,
        FAILED
    }

    /**
     * A stored entry.
     *
     * @param chainNo place in the chain, 0 while it is not sealed yet
     * @param hash SM3 of the entry and of the hash before it, empty while it is not sealed yet
     */
    record AuditRecord(
            String id,
            Instant at,
            String callerId,
            String callerKind,
            String address,
            AuditEvent event,
            long chainNo,
            String hash) {}

    /** Conditions; empty or null ones do not count. */
    record AuditQuery(
            String callerId,
            String action,
            String objectType,
            String objectId,
            LogClass logClass,
            Result result,
            Instant from,
            Instant to) {}

    /**
     * What a check of the chain found.
     *
     * @param sealed entries in the chain
     * @param waiting entries not sealed yet
     * @param firstBroken chain number at which the log first differs from what was sealed, 0 if it does not: there an entry
     *     was changed, taken out, put in or moved
     */
    record Verification(long sealed, long waiting, long firstBroken) {}
}

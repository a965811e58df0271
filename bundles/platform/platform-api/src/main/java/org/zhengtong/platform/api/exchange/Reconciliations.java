package org.zhengtong.platform.api.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;

/**
 * Compares what we delivered on a day with what the external system says it took in: what is missing there is sent again,
 * what nobody here knows of is reported (GR-118). Needs {@code connector.read}, to compare {@code connector.operate}.
 */
@ProviderType
public interface Reconciliations {

    /**
     * Compares one day, and waits for the end. Audited.
     *
     * @param day in Asia/Shanghai, by the time of delivery; today is compared up to this moment
     * @param dryRun sends nothing again
     * @return how it ended; {@link State#FAILED} when the external system did not say
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found}, {@code time_in_future},
     *     {@code connector_absent} if it does not work on this node, {@code connector_not_reconcilable}, or
     *     {@code reconciliation_running}
     */
    Reconciliation reconcile(String connector, LocalDate day, boolean dryRun);

    /**
     * Newest first.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found} for an unknown connector
     */
    Page<Reconciliation> find(String connector, PageRequest page);

    Optional<Reconciliation> get(String id);

    /**
     * What differs, missing records first, up to 10,000 of each kind.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found}
     */
    Page<Difference> differences(String id, PageRequest page);

    /** How a comparison ended. */
    enum State {
        /** Goes on. */
        RUNNING,
        /** Both sides hold the same. */
        EQUAL,
        /** Something is missing there, or is there without our knowledge. */
        DIFFERENT,
        /** The external system did not say what it holds, or the comparison was broken off. */
        FAILED
    }

    /** In which way the sides differ. */
    enum Kind {
        /** We delivered it, and it is not there. */
        MISSING,
        /** It is there, and no message of ours brought it. */
        EXTRA
    }

    /**
     * One comparison.
     *
     * @param ours messages delivered that day that brought a record
     * @param theirs records that the external system names for that day
     * @param missing messages whose record is not there
     * @param resent how many of those were sent again; none in a dry run
     * @param extra records that nobody here knows of
     * @param error why it failed, else empty
     */
    record Reconciliation(
            String id,
            String connector,
            LocalDate day,
            boolean dryRun,
            String startedBy,
            Instant startedAt,
            Optional<Instant> endedAt,
            State state,
            long ours,
            long theirs,
            long missing,
            long resent,
            long extra,
            String error) {}

    /**
     * One difference.
     *
     * @param record id of the record at the external system
     * @param messageId message that should have brought it; empty for an extra one
     * @param key of that message, or the one the record seems to belong to; may be empty
     * @param delivery what the delivery of that message has come to by now
     */
    record Difference(
            int number,
            Kind kind,
            String record,
            String messageId,
            String key,
            Optional<Messages.DeliveryState> delivery) {}
}

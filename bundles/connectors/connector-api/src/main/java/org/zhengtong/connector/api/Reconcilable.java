package org.zhengtong.connector.api;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A connector whose external system can say which records it took in on a day. A {@link Connector} may implement it; the
 * platform then compares both sides, sends again what is missing there, and reports what should not be there.
 *
 * <p>A record id is whatever names a record for good at the far side, for instance {@code 23A001-1}. Days are those of the
 * external system's arrivals, in Asia/Shanghai. All methods may be called while {@link Connector#deliver} runs, from one
 * thread at a time.
 */
@ConsumerType
public interface Reconcilable {

    /** False while the external system, as it is configured, does not offer the question; then nothing is compared. */
    default boolean isReconcilable() {
        return true;
    }

    /**
     * The records that a message brings to the external system. Asks nobody, and says the same at every call.
     *
     * @param message personal numbers in its payload are ciphertexts
     * @return {@link RecordIds#NONE} for a message that cannot be read
     */
    RecordIds recordsOf(Message message);

    /** Key of the messages that bring this record; empty when it cannot be one of ours. Asks nobody. */
    Optional<String> keyOf(String recordId);

    /**
     * A part of the records that the external system took in on that day, in an order that does not change.
     *
     * @param cursor {@link RecordPage#nextCursor()} of the part before, or empty for the first
     * @throws RecordsUnavailableException if the external system does not answer, or not as agreed
     * @throws InterruptedException when the platform's time limit for the call is over, or the connector is being stopped
     */
    RecordPage records(LocalDate day, String cursor) throws InterruptedException;
}

package org.zhengtong.platform.api.audit;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** Evidence of what other systems sent us and were answered. The digests stand in the chain of the {@link AuditLog}. */
@ProviderType
public interface CallLog {

    /**
     * Carries a call out in the present transaction. The audit entries that it records are written at its end: if it is
     * one, what was received and answered joins that entry, else it becomes an entry of its own. Only within a transaction.
     */
    <T> T carry(Call call, Supplier<Answered<T>> work);

    /**
     * Notes a call of the present caller that changed nothing, or whose changes stand already. It is written soon, together
     * with others; a crash may lose the last ones.
     */
    void note(Call call, Answer answer);

    /**
     * A call.
     *
     * @param operation method and path, or endpoint and operation; at most 200 characters count
     * @param requestDigest SM3 of the body as it was received; empty if it was refused unread
     * @param key by which the sender recognises it, empty if it sent none
     */
    record Call(String operation, String requestDigest, String key) {}

    /**
     * An answer.
     *
     * @param status HTTP status
     * @param code of the first refusal, empty if there is none
     * @param responseDigest SM3 of the body as it was sent
     */
    record Answer(int status, String code, String responseDigest) {}

    /** What came of a call, and how it is answered. */
    record Answered<T>(T value, Answer answer) {}
}

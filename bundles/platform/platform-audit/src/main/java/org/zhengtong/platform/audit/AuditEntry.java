package org.zhengtong.platform.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.AuditLog.AuditRecord;
import org.zhengtong.platform.api.audit.AuditLog.LogClass;
import org.zhengtong.platform.api.audit.AuditLog.Result;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.evidence.EvidenceRecord;

/**
 * A row of {@code audit_entry}.
 *
 * @param seq number given by the database, 0 before
 * @param occurredAt in whole milliseconds
 * @param detail JSON object of texts
 */
record AuditEntry(
        long seq,
        String id,
        Instant occurredAt,
        String logClass,
        String callerId,
        String callerKind,
        String address,
        String action,
        String objectType,
        String objectId,
        String outcome,
        String detail) {

    /** The entry for an act. What is too long for its column is cut: a strange request must not escape the log. */
    static AuditEntry of(AuditEvent event, Caller caller, Instant now) {
        return new AuditEntry(
                0,
                Ids.next(),
                now.truncatedTo(ChronoUnit.MILLIS),
                event.logClass().name(),
                Texts.fit(caller.id(), 100),
                caller.kind().name(),
                Texts.fit(caller.address(), 100),
                Texts.fit(event.action(), 60),
                Texts.fit(event.objectType(), 60),
                Texts.fit(event.objectId(), 200),
                event.result().name(),
                DetailJson.write(event.detail()));
    }

    /** At its place in the chain. */
    EvidenceRecord asLink(long chainNo) {
        return new EvidenceRecord(
                chainNo,
                seq,
                id,
                occurredAt,
                logClass,
                callerId,
                callerKind,
                address,
                action,
                objectType,
                objectId,
                outcome,
                detail);
    }

    AuditRecord toRecord(Seal seal) {
        AuditEvent event = new AuditEvent(
                LogClass.valueOf(logClass),
                action,
                objectType,
                objectId,
                Result.valueOf(outcome),
                DetailJson.read(detail));
        return new AuditRecord(id, occurredAt, callerId, callerKind, address, event, seal.chainNo(), seal.hash());
    }
}

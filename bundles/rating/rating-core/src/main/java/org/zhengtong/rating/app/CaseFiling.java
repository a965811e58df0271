package org.zhengtong.rating.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.AuditLog.LogClass;
import org.zhengtong.platform.api.audit.AuditLog.Result;
import org.zhengtong.rating.api.CaseReceipt;
import org.zhengtong.rating.domain.StoredCase;

/** Stores checked cases: a few statements for the whole batch, with its messages and audit entries. */
@Component(service = CaseFiling.class)
public final class CaseFiling {

    private final CaseStore cases;
    private final CasePublishing publishing;
    private final AuditLog audit;

    @Activate
    public CaseFiling(@Reference CaseStore cases, @Reference CasePublishing publishing, @Reference AuditLog audit) {
        this.cases = cases;
        this.publishing = publishing;
        this.audit = audit;
    }

    /** One receipt per case, in the same order. Only within a transaction. */
    List<CaseReceipt> file(List<StoredCase> reported, Instant now) {
        if (reported.isEmpty()) {
            return List.of();
        }
        CaseBatch batch = new CaseBatch(cases.known(
                reported.stream().map(StoredCase::caseNo).distinct().toList(),
                reported.stream()
                        .map(one -> one.facts().recordGuid())
                        .distinct()
                        .toList()));
        List<CaseReceipt> receipts = reported.stream().map(batch::sort).toList();
        List<StoredCase> created = publishing.publishFinished(batch.created(), now);
        List<StoredCase> updated = publishing.publishFinished(batch.updated(), now);
        cases.insert(created, now);
        cases.update(updated, now);
        publishing.publishEarlierRatings(batch.updated(), now);
        audit.recordAll(events(created, updated, receipts));
        return receipts;
    }

    private static List<AuditEvent> events(
            List<StoredCase> created, List<StoredCase> updated, List<CaseReceipt> receipts) {
        long refused = receipts.stream()
                .filter(receipt -> receipt.result() == CaseReceipt.Result.REFUSED)
                .count();
        Stream<AuditEvent> taken = Stream.concat(
                created.stream().map(one -> taken(one, CaseReceipt.Result.CREATED)),
                updated.stream().map(one -> taken(one, CaseReceipt.Result.UPDATED)));
        Stream<AuditEvent> notTaken = Stream.of(new AuditEvent(
                        LogClass.OPERATION,
                        "case.submit",
                        "case",
                        "",
                        Result.REFUSED,
                        Map.of("count", Long.toString(refused))))
                .filter(event -> refused > 0);
        return Stream.concat(taken, notTaken).toList();
    }

    private static AuditEvent taken(StoredCase stored, CaseReceipt.Result result) {
        return AuditEvent.done("case.submit", "case", stored.caseNo(), Map.of("result", result.name()));
    }
}

package org.zhengtong.platform.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;

/** An audit log in memory. It knows nothing of transactions: an entry stays when its transaction is rolled back. */
public final class RecordedAudit implements AuditLog {

    private final List<AuditRecord> records = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void record(AuditEvent event) {
        Caller caller = Callers.current();
        records.add(new AuditRecord(
                Ids.next(), Instant.now(), caller.id(), caller.kind().name(), caller.address(), event, 0, ""));
    }

    @Override
    public void recordAll(List<AuditEvent> events) {
        events.forEach(this::record);
    }

    /** What was recorded, oldest first. */
    public List<AuditEvent> events() {
        return records().stream().map(AuditRecord::event).toList();
    }

    /** The actions that were recorded, oldest first. */
    public List<String> actions() {
        return events().stream().map(AuditEvent::action).toList();
    }

    /** What was recorded with its callers, oldest first. */
    public List<AuditRecord> records() {
        synchronized (records) {
            return List.copyOf(records);
        }
    }

    public void clear() {
        records.clear();
    }

    /** Newest first; the cursor is the id of the last entry seen. */
    @Override
    public Page<AuditRecord> find(AuditQuery query, PageRequest page) {
        List<AuditRecord> newestFirst = new ArrayList<>(records());
        Collections.reverse(newestFirst);
        List<AuditRecord> found = newestFirst.stream()
                .filter(matches(query))
                .filter(entry -> page.cursor().isEmpty() || entry.id().compareTo(page.cursor()) < 0)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(found, page.limit(), AuditRecord::id);
    }

    private static Predicate<AuditRecord> matches(AuditQuery query) {
        return entry -> same(query.callerId(), entry.callerId())
                && same(query.action(), entry.event().action())
                && same(query.objectType(), entry.event().objectType())
                && same(query.objectId(), entry.event().objectId())
                && same(query.logClass(), entry.event().logClass())
                && same(query.result(), entry.event().result());
    }

    private static boolean same(Object wanted, Object found) {
        return wanted == null || wanted.equals("") || Objects.equals(wanted, found);
    }

    @Override
    public Verification verify() {
        return new Verification(0, records.size(), 0);
    }
}

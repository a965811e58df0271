package org.zhengtong.platform.exchange.testing;

import java.util.List;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.testkit.RecordedAudit;

/** An audit log that can refuse to write. */
public final class StubbornAudit implements AuditLog {

    private final RecordedAudit audit = new RecordedAudit();
    private volatile boolean failing;
    private volatile boolean keeping = true;

    public void fail(boolean now) {
        failing = now;
    }

    /** For a test with more entries than memory. */
    public void keepNothing() {
        keeping = false;
    }

    @Override
    public void record(AuditEvent event) {
        recordAll(List.of(event));
    }

    @Override
    public void recordAll(List<AuditEvent> events) {
        if (failing) {
            throw new IllegalStateException("the audit log cannot write");
        }
        if (keeping) {
            audit.recordAll(events);
        }
    }

    public List<AuditEvent> events() {
        return audit.events();
    }

    public List<String> actions() {
        return audit.actions();
    }

    public List<AuditRecord> records() {
        return audit.records();
    }

    @Override
    public Page<AuditRecord> find(AuditQuery query, PageRequest page) {
        return audit.find(query, page);
    }

    @Override
    public Verification verify() {
        return audit.verify();
    }
}

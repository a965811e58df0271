package org.zhengtong.simulator.clock;

import java.util.ArrayList;
import java.util.List;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;

/** Keeps events in memory, or fails. */
final class FakeAuditLog implements AuditLog {

    private final List<AuditEvent> recorded = new ArrayList<>();
    private boolean failing;

    List<AuditEvent> recorded() {
        return recorded;
    }

    void fail() {
        failing = true;
    }

    @Override
    public void record(AuditEvent event) {
        if (failing) {
            throw new IllegalStateException("no audit log");
        }
        recorded.add(event);
    }

    @Override
    public void recordAll(List<AuditEvent> events) {
        events.forEach(this::record);
    }

    @Override
    public Page<AuditRecord> find(AuditQuery query, PageRequest page) {
        return new Page<>(List.of(), "");
    }

    @Override
    public Verification verify() {
        return new Verification(0, 0, 0);
    }
}

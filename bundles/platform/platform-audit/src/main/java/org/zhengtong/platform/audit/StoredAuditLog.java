package org.zhengtong.platform.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;

/** The log in the database. It keeps real time, also where business time was moved. */
@Component
public final class StoredAuditLog implements AuditLog {

    private final EntryDesk desk;
    private final EntryStore entries;
    private final ChainVerifier verifier;
    private final Clock clock = Clock.systemUTC();

    @Activate
    public StoredAuditLog(@Reference EntryDesk desk, @Reference EntryStore entries, @Reference ChainVerifier verifier) {
        this.desk = desk;
        this.entries = entries;
        this.verifier = verifier;
    }

    @Override
    public void record(AuditEvent event) {
        recordAll(List.of(event));
    }

    @Override
    public void recordAll(List<AuditEvent> events) {
        Caller caller = Callers.current();
        Instant now = clock.instant();
        desk.add(events.stream().map(event -> new Recorded(event, caller, now)).toList());
    }

    @Override
    public Page<AuditRecord> find(AuditQuery query, PageRequest page) {
        return entries.find(query, page);
    }

    @Override
    public Verification verify() {
        return verifier.verify();
    }
}

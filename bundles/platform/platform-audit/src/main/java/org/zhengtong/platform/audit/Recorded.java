package org.zhengtong.platform.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.identity.Caller;

/** An act with who did it and when, on its way into the log. */
record Recorded(AuditEvent event, Caller caller, Instant at) {

    AuditEntry asEntry() {
        return AuditEntry.of(event, caller, at);
    }

    Recorded with(Map<String, String> moreDetail) {
        Map<String, String> detail = new HashMap<>(event.detail());
        detail.putAll(moreDetail);
        AuditEvent richer = new AuditEvent(
                event.logClass(), event.action(), event.objectType(), event.objectId(), event.result(), detail);
        return new Recorded(richer, caller, at);
    }
}

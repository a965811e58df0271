package org.zhengtong.platform.web.access;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.AuditLog.LogClass;
import org.zhengtong.platform.api.audit.AuditLog.Result;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;

/**
 * Audits calls that were refused for want of identity or permission. Strangers and known callers have budgets of their
 * own, so that a flood from outside neither fills the log nor hides what a known caller tried.
 */
@Component(service = RefusedAttempts.class)
public final class RefusedAttempts {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedAttempts.class);
    private static final int PER_MINUTE = 300;
    private static final int MAX_OPERATION = 100;

    private final AuditLog auditLog;
    private final AttemptBudget strangers;
    private final AttemptBudget known;

    @Activate
    public RefusedAttempts(@Reference AuditLog auditLog) {
        this(auditLog, InstantSource.system());
    }

    RefusedAttempts(AuditLog auditLog, InstantSource time) {
        this.auditLog = auditLog;
        this.strangers = new AttemptBudget(time, PER_MINUTE);
        this.known = new AttemptBudget(time, PER_MINUTE);
    }

    /**
     * @param action the permission of the operation
     * @param operation method and path, or endpoint and operation
     * @param code why it was refused
     */
    public void record(Caller caller, String action, String operation, String code) {
        AttemptBudget budget = caller.kind() == Caller.Kind.ANONYMOUS ? strangers : known;
        budget.take().ifPresent(leftOut -> write(caller, event(action, operation, code, leftOut)));
    }

    private void write(Caller caller, AuditEvent event) {
        try {
            Callers.runAs(caller, () -> {
                auditLog.record(event);
                return event;
            });
        } catch (DataException failure) {
            LOG.warn("Refused attempt not audited: {} {}", event.action(), event.objectId(), failure);
        }
    }

    private static AuditEvent event(String action, String operation, String code, long leftOut) {
        Map<String, String> detail = new HashMap<>(Map.of("code", code));
        if (leftOut > 0) {
            detail.put("leftOut", Long.toString(leftOut));
        }
        String object = operation.length() <= MAX_OPERATION ? operation : operation.substring(0, MAX_OPERATION);
        return new AuditEvent(
                LogClass.OPERATION, action.isEmpty() ? "sign-in" : action, "operation", object, Result.REFUSED, detail);
    }
}

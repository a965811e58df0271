package org.zhengtong.platform.connectors.admin;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.connector.ConnectorChange.State;
import org.zhengtong.platform.api.connector.ConnectorRefusal;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.rollout.ChangeSignal;
import org.zhengtong.platform.connectors.store.ChangeRow;
import org.zhengtong.platform.connectors.store.ChangeStore;
import org.zhengtong.platform.connectors.store.InstallationRow;
import org.zhengtong.platform.connectors.store.InstallationStore;

/** Writes down what an operator wants, and that he wanted it; the nodes do it. One change of a connector at a time. */
@Component(service = ChangeBegin.class)
public final class ChangeBegin {

    private final Transactions transactions;
    private final InstallationStore installations;
    private final ChangeStore changes;
    private final AuditLog auditLog;
    private final ChangeSignal signal;

    @Activate
    public ChangeBegin(
            @Reference Transactions transactions,
            @Reference InstallationStore installations,
            @Reference ChangeStore changes,
            @Reference AuditLog auditLog,
            @Reference ChangeSignal signal) {
        this.transactions = transactions;
        this.installations = installations;
        this.changes = changes;
        this.auditLog = auditLog;
        this.signal = signal;
    }

    /** @throws RefusedException {@code change_under_way} */
    static void checkIdle(InstallationRow present) {
        if (present.isChanging()) {
            throw new RefusedException(ConnectorRefusal.CHANGE_UNDER_WAY, "", present.name(), present.changeId());
        }
    }

    /** A connector that was not there. */
    void first(ChangeRow change, Map<String, String> facts, Runnable more) {
        transactions.run(() -> {
            more.run();
            InstallationRow added = new InstallationRow(change.connector(), change.to(), "", change.id());
            if (!installations.add(added)) {
                throw new RefusedException(CommonRefusal.ALREADY_EXISTS, "kar", change.connector());
            }
            begin(change, facts);
        });
    }

    /** A connector that is there, and that nobody else has begun to change meanwhile. */
    void next(InstallationRow present, ChangeRow change, Map<String, String> facts, Runnable more) {
        transactions.run(() -> {
            more.run();
            InstallationRow changed = new InstallationRow(present.name(), change.to(), present.previous(), change.id());
            if (!installations.replace(present, changed)) {
                throw new RefusedException(ConnectorRefusal.CHANGE_UNDER_WAY, "", present.name(), "?");
            }
            begin(change, facts);
        });
    }

    private void begin(ChangeRow change, Map<String, String> facts) {
        changes.add(change);
        audit(change, facts);
        transactions.afterCommit(signal::wake);
    }

    /** Something that no node has to do anything for. */
    void nothingToDo(ChangeRow change, Runnable more) {
        transactions.run(() -> {
            more.run();
            changes.add(change);
            changes.finish(change.id(), change.state(), State.DONE, "");
            audit(change, Map.of());
        });
    }

    private void audit(ChangeRow change, Map<String, String> facts) {
        Map<String, String> detail = new LinkedHashMap<>(facts);
        detail.put("change", change.id());
        detail.put("from", change.fromVersion());
        detail.put("to", change.toVersion());
        auditLog.record(AuditEvent.done(
                "connector." + change.kind().name().toLowerCase(Locale.ROOT), "connector", change.connector(), detail));
    }
}

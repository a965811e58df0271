package org.zhengtong.platform.connectors.rollout;

import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.AuditLog.LogClass;
import org.zhengtong.platform.api.audit.AuditLog.Result;
import org.zhengtong.platform.api.connector.ConnectorChange.Kind;
import org.zhengtong.platform.api.connector.ConnectorChange.State;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.connectors.store.ChangeRow;
import org.zhengtong.platform.connectors.store.ChangeStore;
import org.zhengtong.platform.connectors.store.InstallationRow;
import org.zhengtong.platform.connectors.store.InstallationStore;

/** Ends changes in the database: when all nodes are there, or when one of them could not follow. */
@Component(service = ChangeEnd.class)
public final class ChangeEnd {

    private static final int ATTEMPTS = 3;

    private final Transactions transactions;
    private final InstallationStore installations;
    private final ChangeStore changes;
    private final Traces traces;
    private final AuditLog auditLog;

    @Activate
    public ChangeEnd(
            @Reference Transactions transactions,
            @Reference InstallationStore installations,
            @Reference ChangeStore changes,
            @Reference Traces traces,
            @Reference AuditLog auditLog) {
        this.transactions = transactions;
        this.installations = installations;
        this.changes = changes;
        this.traces = traces;
        this.auditLog = auditLog;
    }

    /** Every node is where the change, or its undoing, wanted it. Who comes second finds nothing to do. */
    void finished(InstallationRow wanted) {
        changes.find(wanted.changeId()).ifPresent(change -> {
            State end = change.isUndoing() ? State.UNDONE : State.DONE;
            transactions.run(() -> {
                if (changes.finish(change.id(), change.state(), end, change.reason())) {
                    conclude(wanted, change, end);
                    audit(change, end);
                }
            });
        });
    }

    private void conclude(InstallationRow wanted, ChangeRow change, State end) {
        if (wanted.target().isNone()) {
            traces.remove(wanted.name(), change.discardQueue());
            return;
        }
        boolean newVersion = change.kind() == Kind.UPGRADE || change.kind() == Kind.ROLLBACK;
        String previous = newVersion && end == State.DONE ? change.from().digest() : wanted.previous();
        InstallationRow settled = new InstallationRow(wanted.name(), wanted.target(), previous, "");
        replace(wanted, settled);
        if (newVersion) {
            traces.judge(change.to().digest(), end == State.DONE ? "" : change.reason());
            traces.prune(settled);
        }
    }

    private void replace(InstallationRow before, InstallationRow after) {
        if (!installations.replace(before, after)) {
            throw new IllegalStateException("installation of " + before.name() + " changed meanwhile");
        }
    }

    /** This node could not follow: all go back, if there is something to go back to. */
    void failed(InstallationRow wanted, ChangeRow change, String reason) {
        if (change.isUndoing() || !change.canBeUndone()) {
            failedAgain(wanted, change, reason);
            return;
        }
        transactions.run(() -> {
            if (changes.move(change.id(), State.UNDER_WAY, State.UNDOING, reason)) {
                replace(wanted, new InstallationRow(wanted.name(), change.from(), wanted.previous(), change.id()));
            }
        });
    }

    private void failedAgain(InstallationRow wanted, ChangeRow change, String reason) {
        changes.countFailure(change.id());
        if (change.kind() != Kind.START && change.failures() + 1 < ATTEMPTS) {
            return;
        }
        String why = change.reason().isEmpty() ? reason : change.reason() + "; " + reason;
        transactions.run(() -> {
            if (changes.finish(change.id(), change.state(), State.FAILED, why)) {
                replace(wanted, new InstallationRow(wanted.name(), wanted.target(), wanted.previous(), ""));
                audit(change, State.FAILED);
            }
        });
    }

    private void audit(ChangeRow change, State end) {
        Map<String, String> detail = Map.of(
                "change", change.id(),
                "end", end.name(),
                "from", change.fromVersion(),
                "to", change.toVersion(),
                "wantedBy", change.caller());
        auditLog.record(new AuditEvent(
                LogClass.OPERATION,
                "connector." + change.kind().name().toLowerCase(Locale.ROOT),
                "connector",
                change.connector(),
                end == State.DONE ? Result.DONE : Result.FAILED,
                detail));
    }
}

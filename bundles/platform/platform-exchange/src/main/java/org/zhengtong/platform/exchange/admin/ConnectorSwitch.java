package org.zhengtong.platform.exchange.admin;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.ExchangeRefusal;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.exchange.delivery.ConnectorHost;
import org.zhengtong.platform.exchange.delivery.ConnectorRuntime;
import org.zhengtong.platform.exchange.store.ConnectorRecord.Desired;
import org.zhengtong.platform.exchange.store.ConnectorStore;

/** Pauses, resumes and probes connectors, and keeps that in the audit log. */
@Component(service = ConnectorSwitch.class)
public final class ConnectorSwitch {

    private final Transactions transactions;
    private final ConnectorStore connectors;
    private final ConnectorHost host;
    private final AuditLog auditLog;

    @Activate
    public ConnectorSwitch(
            @Reference Transactions transactions,
            @Reference ConnectorStore connectors,
            @Reference ConnectorHost host,
            @Reference AuditLog auditLog) {
        this.transactions = transactions;
        this.connectors = connectors;
        this.host = host;
        this.auditLog = auditLog;
    }

    void turn(String name, Desired desired, String action) {
        transactions.run(() -> {
            if (!connectors.desire(name, desired)) {
                throw new RefusedException(CommonRefusal.NOT_FOUND, "", name);
            }
            audit(action, name);
            transactions.afterCommit(() -> host.find(name).ifPresent(ConnectorRuntime::wishChanged));
        });
    }

    /** @throws RefusedException {@code connector_absent} */
    void probe(String name) {
        ConnectorRuntime runtime =
                host.find(name).orElseThrow(() -> new RefusedException(ExchangeRefusal.CONNECTOR_ABSENT, "", name));
        audit("connector.probe", name);
        try {
            runtime.probe();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException(ExchangeRefusal.CONNECTOR_ABSENT, "", name);
        }
    }

    private void audit(String action, String name) {
        auditLog.record(AuditEvent.done(action, "connector", name, Map.of()));
    }
}

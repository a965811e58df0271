package org.zhengtong.platform.exchange.admin;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.exchange.broker.Broker;
import org.zhengtong.platform.exchange.delivery.DeliveryText;
import org.zhengtong.platform.exchange.store.BacklogStore;

/** Throws a queue away, and tells of each message in it that it was given up. */
@Component(service = QueueDisposal.class)
public final class QueueDisposal {

    private final Transactions transactions;
    private final BacklogStore backlogs;
    private final Broker broker;
    private final AuditLog auditLog;

    @Activate
    public QueueDisposal(
            @Reference Transactions transactions,
            @Reference BacklogStore backlogs,
            @Reference Broker broker,
            @Reference AuditLog auditLog) {
        this.transactions = transactions;
        this.backlogs = backlogs;
        this.broker = broker;
        this.auditLog = auditLog;
    }

    void discard(String connector) {
        transactions.run(() -> {
            int discarded = backlogs.discardWaiting(connector, DeliveryText.UNINSTALLED.text());
            auditLog.record(AuditEvent.done(
                    "connector.discard-queue", "connector", connector, Map.of("discarded", String.valueOf(discarded))));
        });
        broker.deleteQueue(Broker.queueOf(connector));
    }
}

package org.zhengtong.platform.exchange.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.exchange.store.DeliveryStore;

/** Keeps what became of the messages, and the evidence of each attempt, in one transaction. */
@Component(service = DeliveryLedger.class)
public final class DeliveryLedger {

    private final Transactions transactions;
    private final DeliveryStore deliveries;
    private final AuditLog auditLog;

    @Activate
    public DeliveryLedger(
            @Reference Transactions transactions, @Reference DeliveryStore deliveries, @Reference AuditLog auditLog) {
        this.transactions = transactions;
        this.deliveries = deliveries;
        this.auditLog = auditLog;
    }

    /** Those that are still to be delivered, each once, in their order. */
    List<NewMessage> open(String connector, List<NewMessage> received) {
        Map<String, NewMessage> open = new LinkedHashMap<>();
        received.forEach(message -> open.putIfAbsent(message.id(), message));
        Set<String> settled = deliveries.settled(connector, open.keySet());
        open.keySet().removeAll(settled);
        return new ArrayList<>(open.values());
    }

    void record(String connector, Attempt attempt) {
        Evidence evidence = new Evidence(connector, attempt);
        Callers.runAs(Caller.system("connector:" + connector), () -> {
            transactions.run(() -> {
                deliveries.record(connector, evidence.changes());
                auditLog.recordAll(evidence.entries());
            });
            return attempt;
        });
    }
}

package org.zhengtong.platform.exchange.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.DeliveryObserver;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.exchange.store.DeliveryStore;
import org.zhengtong.platform.exchange.store.FigureStore;
import org.zhengtong.platform.exchange.store.PauseStore;

/** Keeps what became of the messages, and the evidence of each attempt, in one transaction. */
@Component(service = DeliveryLedger.class)
public final class DeliveryLedger {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryLedger.class);

    private final Transactions transactions;
    private final DeliveryStore deliveries;
    private final FigureStore figures;
    private final PauseStore pauses;
    private final AuditLog auditLog;
    private final List<DeliveryObserver> observers = new CopyOnWriteArrayList<>();

    @Activate
    public DeliveryLedger(
            @Reference Transactions transactions,
            @Reference DeliveryStore deliveries,
            @Reference FigureStore figures,
            @Reference PauseStore pauses,
            @Reference AuditLog auditLog) {
        this.transactions = transactions;
        this.deliveries = deliveries;
        this.figures = figures;
        this.pauses = pauses;
        this.auditLog = auditLog;
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE, unbind = "forget")
    void tell(DeliveryObserver observer) {
        observers.add(observer);
    }

    void forget(DeliveryObserver observer) {
        observers.remove(observer);
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
        Tally tally = new Tally(connector, attempt, Instant.now());
        Callers.runAs(Caller.system("connector:" + connector), () -> {
            transactions.run(() -> {
                deliveries.record(connector, evidence.changes());
                auditLog.recordAll(evidence.entries());
                figures.add(connector, tally.counts());
            });
            return attempt;
        });
        tally.calls().forEach(call -> tellAll(observer -> observer.called(call)));
    }

    /** @return id of the pause */
    String paused(String connector, String reason) {
        String id = pauses.begin(connector, reason);
        tellAll(observer -> observer.paused(connector));
        return id;
    }

    void resumed(String connector, String pauseId) {
        pauses.end(connector, pauseId);
        tellAll(observer -> observer.resumed(connector));
    }

    private void tellAll(Consumer<DeliveryObserver> told) {
        for (DeliveryObserver observer : observers) {
            try {
                told.accept(observer);
            } catch (RuntimeException e) { // another's code: a figure that is lost must not hold up deliveries
                LOG.warn("an observer of deliveries failed", e);
            }
        }
    }
}

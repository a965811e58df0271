package org.zhengtong.platform.exchange.admin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.Replays;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.exchange.outbox.RelaySignal;
import org.zhengtong.platform.exchange.store.ConnectorRecord;
import org.zhengtong.platform.exchange.store.ConnectorStore;
import org.zhengtong.platform.exchange.store.ReplayStore;
import org.zhengtong.platform.exchange.store.ReplayStore.Stored;
import org.zhengtong.platform.exchange.store.ResendStore;

/** Sends messages from the store again, a thousand per transaction. */
@Component
public final class StoredReplays implements Replays {

    private static final int REASON_LENGTH = 1000;
    private static final int PART = 1000;

    private final Transactions transactions;
    private final ReplayStore messages;
    private final ConnectorStore connectors;
    private final ResendStore resends;
    private final AuditLog auditLog;
    private final RelaySignal signal;

    @Activate
    public StoredReplays(
            @Reference Transactions transactions,
            @Reference ReplayStore messages,
            @Reference ConnectorStore connectors,
            @Reference ResendStore resends,
            @Reference AuditLog auditLog,
            @Reference RelaySignal signal) {
        this.transactions = transactions;
        this.messages = messages;
        this.connectors = connectors;
        this.resends = resends;
        this.auditLog = auditLog;
        this.signal = signal;
    }

    @Override
    public Replayed replay(Query query, boolean dryRun) {
        new Refusals().required("reason", query.why(), REASON_LENGTH).throwIfAny();
        if (query.topic().isEmpty() && query.key().isEmpty() && query.from().isEmpty()) {
            throw new RefusedException(CommonRefusal.REQUIRED, "from");
        }
        List<ConnectorRecord> takers = takers(query.connector());
        if (!dryRun) {
            auditLog.record(AuditEvent.done("message.replay", "connector", query.connector(), facts(query)));
        }
        Replayed sum = new Replayed(0, 0, 0);
        List<Stored> part = messages.find(query, "", PART);
        while (!part.isEmpty()) {
            List<Stored> present = part;
            sum = plus(sum, transactions.required(() -> replay(present, takers, query, dryRun)));
            part = messages.find(query, part.get(part.size() - 1).id(), PART);
        }
        return sum;
    }

    private List<ConnectorRecord> takers(String connector) {
        if (connector.isEmpty()) {
            return connectors.all();
        }
        return List.of(connectors
                .find(connector)
                .orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "connector", connector)));
    }

    private static Map<String, String> facts(Query query) {
        Map<String, String> facts =
                new HashMap<>(Map.of("topic", query.topic(), "key", query.key(), "reason", query.why()));
        query.from().ifPresent(from -> facts.put("from", from.toString()));
        query.to().ifPresent(to -> facts.put("to", to.toString()));
        return facts;
    }

    private Replayed replay(List<Stored> part, List<ConnectorRecord> takers, Query query, boolean dryRun) {
        Replayed sum = new Replayed(part.size(), 0, 0);
        for (ConnectorRecord taker : takers) {
            List<String> ids = part.stream()
                    .filter(message -> taker.topics().contains(message.topic()))
                    .map(Stored::id)
                    .toList();
            Map<String, DeliveryState> states = resends.states(taker.name(), ids);
            List<String> open = ids.stream()
                    .filter(id -> states.get(id) != DeliveryState.WAITING)
                    .toList();
            if (!dryRun) {
                send(taker.name(), open, query);
            }
            sum = plus(sum, new Replayed(0, open.size(), ids.size() - open.size()));
        }
        return sum;
    }

    private void send(String connector, List<String> ids, Query query) {
        List<String> sent = resends.sendAnyway(connector, ids, signal::wake);
        Map<String, String> detail = Map.of("connector", connector, "reason", query.why());
        auditLog.recordAll(sent.stream()
                .map(id -> AuditEvent.done("message.resend", "message", id, detail))
                .toList());
    }

    private static Replayed plus(Replayed one, Replayed other) {
        return new Replayed(
                one.messages() + other.messages(), one.sent() + other.sent(), one.waiting() + other.waiting());
    }
}

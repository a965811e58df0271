package org.zhengtong.platform.exchange.admin;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.DeadLetters;
import org.zhengtong.platform.api.exchange.ExchangeRefusal;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.exchange.outbox.RelaySignal;
import org.zhengtong.platform.exchange.store.DeadLetterStore;
import org.zhengtong.platform.exchange.store.ResendStore;

/** The dead letters in the database. */
@Component
public final class StoredDeadLetters implements DeadLetters {

    private static final int REASON_LENGTH = 1000;
    private static final int MAX_MESSAGES = 1000;
    private static final int PART = 1000;
    private static final Set<DeliveryState> DEAD = Set.of(DeliveryState.DEAD);

    private final Transactions transactions;
    private final DeadLetterStore store;
    private final ResendStore resends;
    private final Corrections corrections;
    private final AuditLog auditLog;
    private final RelaySignal signal;

    @Activate
    public StoredDeadLetters(
            @Reference Transactions transactions,
            @Reference DeadLetterStore store,
            @Reference ResendStore resends,
            @Reference Corrections corrections,
            @Reference AuditLog auditLog,
            @Reference RelaySignal signal) {
        this.transactions = transactions;
        this.store = store;
        this.resends = resends;
        this.corrections = corrections;
        this.auditLog = auditLog;
        this.signal = signal;
    }

    @Override
    public List<ReasonCount> reasons(String connector) {
        return store.reasons(connector);
    }

    @Override
    public Handled resend(Selection selection) {
        return handle(selection, ids -> {
            List<String> resent = resends.resend(selection.connector(), ids, DEAD, signal::wake);
            audit("message.retry", selection.connector(), resent, Map.of());
            return resent;
        });
    }

    @Override
    public Handled discard(Selection selection, String why) {
        new Refusals().required("reason", why, REASON_LENGTH).throwIfAny();
        return handle(selection, ids -> {
            List<String> discarded = store.discardAll(selection.connector(), ids, why);
            audit("message.discard", selection.connector(), discarded, Map.of("reason", why));
            return discarded;
        });
    }

    private Handled handle(Selection selection, Act act) {
        if (!selection.messageIds().isEmpty()) {
            return named(selection, act);
        }
        new Refusals()
                .required("messageIds", selection.ofReason(), REASON_LENGTH)
                .throwIfAny();
        return selection.dryRun()
                ? new Handled(store.count(selection.connector(), selection.ofReason()), 0)
                : ofReason(selection, act);
    }

    private Handled named(Selection selection, Act act) {
        Set<String> ids = new LinkedHashSet<>(selection.messageIds());
        if (ids.size() > MAX_MESSAGES) {
            throw new RefusedException(CommonRefusal.OUT_OF_RANGE, "messageIds", 1, MAX_MESSAGES);
        }
        return transactions.required(() -> {
            long dead = resends.states(selection.connector(), ids).values().stream()
                    .filter(DeliveryState.DEAD::equals)
                    .count();
            return new Handled(
                    dead, selection.dryRun() ? 0 : act.on(List.copyOf(ids)).size());
        });
    }

    /** What dies again meanwhile is left to the next time. */
    private Handled ofReason(Selection selection, Act act) {
        Instant begun = Instant.now();
        long done = 0;
        List<String> part;
        do {
            part = transactions.required(() -> {
                List<String> dead = store.dead(selection.connector(), selection.ofReason(), begun, PART);
                return act.on(dead);
            });
            done += part.size();
        } while (!part.isEmpty());
        return new Handled(done, done);
    }

    @Override
    public void correct(String messageId, String connector, Change change, String why) {
        new Refusals().required("reason", why, REASON_LENGTH).throwIfAny();
        transactions.run(() -> {
            corrections.correct(messageId, connector, change, why);
            if (resends.resend(connector, List.of(messageId), DEAD, signal::wake)
                    .isEmpty()) {
                throw notDead(messageId, connector);
            }
            audit("message.correct", connector, List.of(messageId), Map.of("pointer", change.pointer(), "reason", why));
        });
    }

    private RefusedException notDead(String messageId, String connector) {
        DeliveryState state = resends.states(connector, List.of(messageId)).get(messageId);
        return state == null
                ? new RefusedException(CommonRefusal.NOT_FOUND, "", messageId + " " + connector)
                : new RefusedException(ExchangeRefusal.DELIVERY_NOT_DEAD, "", messageId, connector, state.name());
    }

    private void audit(String action, String connector, List<String> messageIds, Map<String, String> detail) {
        Map<String, String> facts = new HashMap<>(detail);
        facts.put("connector", connector);
        auditLog.recordAll(messageIds.stream()
                .map(id -> AuditEvent.done(action, "message", id, facts))
                .toList());
    }

    /** Deals with messages in the present transaction. */
    @FunctionalInterface
    private interface Act {
        /** @return those that were dead letters */
        List<String> on(List<String> messageIds);
    }
}

package org.zhengtong.platform.exchange.admin;

import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.Messages;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.platform.exchange.outbox.RelaySignal;
import org.zhengtong.platform.exchange.store.DeadLetterStore;
import org.zhengtong.platform.exchange.store.MessageStore;

/** The messages in the database. */
@Component
public final class StoredMessages implements Messages {

    private static final int REASON_LENGTH = 1000;

    private final Transactions transactions;
    private final MessageStore messages;
    private final DeadLetterStore deadLetters;
    private final AuditLog auditLog;
    private final RelaySignal signal;

    @Activate
    public StoredMessages(
            @Reference Transactions transactions,
            @Reference MessageStore messages,
            @Reference DeadLetterStore deadLetters,
            @Reference AuditLog auditLog,
            @Reference RelaySignal signal) {
        this.transactions = transactions;
        this.messages = messages;
        this.deadLetters = deadLetters;
        this.auditLog = auditLog;
        this.signal = signal;
    }

    @Override
    public Page<MessageSummary> find(MessageQuery query, PageRequest page) {
        return messages.find(query, page);
    }

    @Override
    public Optional<MessageDetail> get(String id) {
        return messages.get(id);
    }

    @Override
    public void retry(String messageId, String connector) {
        transactions.run(() -> {
            deadLetters.revive(messageId, connector, signal::wake);
            auditLog.record(AuditEvent.done("message.retry", "message", messageId, Map.of("connector", connector)));
        });
    }

    @Override
    public void discard(String messageId, String connector, String reason) {
        new Refusals().required("reason", reason, REASON_LENGTH).throwIfAny();
        transactions.run(() -> {
            deadLetters.discard(messageId, connector, reason);
            auditLog.record(AuditEvent.done(
                    "message.discard", "message", messageId, Map.of("connector", connector, "reason", reason)));
        });
    }
}

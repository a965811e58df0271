package org.zhengtong.platform.exchange.store;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.NewMessage;

/** Writes new messages, in the transaction of the business change. */
@Component(service = OutboxStore.class)
public final class OutboxStore {

    private static final String INSERT = "insert into exchange_message"
            + " (id, topic, msg_key, schema_version, payload, payload_size, occurred_at, source, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Transactions transactions;

    @Activate
    public OutboxStore(
            @Reference Transactions transactions, @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
    }

    /** Stores the messages in this order, and has {@code committed} run once they are there for good. */
    public void insert(List<NewMessage> messages, Runnable committed) {
        Instant now = Instant.now();
        transactions
                .sql()
                .batch(
                        INSERT,
                        messages.stream().map(message -> values(message, now)).toList());
        transactions.afterCommit(committed);
    }

    private static Object[] values(NewMessage message, Instant now) {
        return new Object[] {
            message.id(),
            message.topic(),
            message.key(),
            message.schemaVersion(),
            message.payload(),
            message.payload().length(),
            message.occurredAt(),
            message.source(),
            now
        };
    }
}

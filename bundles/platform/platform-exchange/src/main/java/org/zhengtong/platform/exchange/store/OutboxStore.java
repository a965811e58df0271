package org.zhengtong.platform.exchange.store;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.NumberedTable;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.NewMessage;

/** Writes new messages, in the transaction of the business change. */
@Component(service = OutboxStore.class)
public final class OutboxStore {

    private static final List<String> COLUMNS = List.of(
            "id",
            "topic",
            "msg_key",
            "schema_version",
            "payload",
            "payload_size",
            "occurred_at",
            "source",
            "created_at");

    private final Transactions transactions;
    private final NumberedTable table;

    @Activate
    public OutboxStore(
            @Reference Transactions transactions, @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
        this.table = new NumberedTable(
                transactions, "exchange_message", "seq", COLUMNS, "select max(seq) from exchange_message");
    }

    /** Stores the messages in this order, and has {@code committed} run once they are there for good. */
    public void insert(List<NewMessage> messages, Runnable committed) {
        Instant now = Instant.now();
        table.add(messages.stream().map(message -> values(message, now)).toList());
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

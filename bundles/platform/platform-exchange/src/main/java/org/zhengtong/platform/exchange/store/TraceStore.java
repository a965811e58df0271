package org.zhengtong.platform.exchange.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.Messages.MessageSummary;

/** Finds the messages of a thing. */
@Component(service = TraceStore.class)
public final class TraceStore {

    /** Nothing that is looked at step by step has more. */
    private static final int MAX_MESSAGES = 100;

    private final Transactions transactions;
    private final MessageStore messages;

    @Activate
    public TraceStore(
            @Reference Transactions transactions,
            @Reference MessageStore messages,
            @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
        this.messages = messages;
    }

    /** Key of a message; empty if there is no such message. */
    public Optional<String> keyOf(String messageId) {
        return transactions.required(() -> transactions
                .sql()
                .first("select msg_key from exchange_message where id = ?", row -> row.text("msg_key"), messageId));
    }

    /** Ids of the latest messages of a key, at most a hundred. */
    public Set<String> idsOf(String key) {
        return transactions.required(() -> transactions
                .sql()
                .query(
                        "select id from exchange_message where msg_key = ? order by id desc fetch first ? rows only",
                        row -> row.text("id"),
                        key,
                        MAX_MESSAGES)
                .stream()
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** With their deliveries. */
    public List<MessageSummary> messages(Collection<String> ids) {
        return messages.all(ids);
    }
}

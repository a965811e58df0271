package org.zhengtong.platform.exchange.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;

/** Lets settled deliveries wait once more, in the present transaction. */
@Component(service = ResendStore.class)
public final class ResendStore {

    private static final String SETTLED = "select message_id, state, attempts from exchange_delivery"
            + " where connector = ? and message_id in (" + InList.PLACEHOLDERS + ")";

    private static final String REVIVE = "update exchange_delivery set state = 'WAITING', changed_at = ?"
            + " where message_id = ? and connector = ? and state = ?";

    private static final String RESEND =
            "insert into exchange_resend (id, message_id, connector, attempt, created_at)" + " values (?, ?, ?, ?, ?)";

    private final Transactions transactions;

    @Activate
    public ResendStore(
            @Reference Transactions transactions, @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
    }

    /**
     * Lets the deliveries wait that are settled; the relay sends them to the queue once {@code committed} was run. Those
     * that wait already stay as they are.
     *
     * @return the messages that are sent again, in the given order
     */
    public List<String> resend(String connector, Collection<String> messageIds, Runnable committed) {
        List<String> resent = new ArrayList<>();
        Map<DeliveryState, Integer> left = new EnumMap<>(DeliveryState.class);
        Map<String, Settled> settled = settled(connector, messageIds);
        messageIds.stream().filter(settled::containsKey).forEach(id -> {
            Settled before = settled.get(id);
            if (revive(connector, before)) {
                resent.add(id);
                left.merge(before.state(), 1, Integer::sum);
            }
        });
        DeliveryCounts.fewer(left).addTo(transactions.sql(), connector);
        transactions.afterCommit(committed);
        return resent;
    }

    private Map<String, Settled> settled(String connector, Collection<String> messageIds) {
        Map<String, Settled> found = new HashMap<>();
        for (List<Object> portion : InList.portions(messageIds)) {
            portion.add(0, connector);
            transactions
                    .sql()
                    .query(
                            SETTLED,
                            row -> new Settled(
                                    row.text("message_id"),
                                    DeliveryState.valueOf(row.text("state")),
                                    row.number("attempts")),
                            portion.toArray())
                    .stream()
                    .filter(one -> one.state() != DeliveryState.WAITING)
                    .forEach(one -> found.put(one.messageId(), one));
        }
        return found;
    }

    private boolean revive(String connector, Settled before) {
        Sql sql = transactions.sql();
        Instant now = Instant.now();
        int revived = sql.update(REVIVE, now, before.messageId(), connector, before.state());
        if (revived == 1) {
            sql.update(RESEND, Ids.next(), before.messageId(), connector, before.attempts(), now);
        }
        return revived == 1;
    }

    private record Settled(String messageId, DeliveryState state, int attempts) {}
}

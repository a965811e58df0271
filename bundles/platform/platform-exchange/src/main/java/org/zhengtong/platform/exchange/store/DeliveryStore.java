package org.zhengtong.platform.exchange.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.exchange.store.WaitingRows.Way;

/** What became of each message at each connector. */
@Component(service = DeliveryStore.class)
public final class DeliveryStore {

    private static final int REFERENCE_LENGTH = 200;
    private static final int REASON_LENGTH = 1000;

    private static final String STATES =
            "select message_id, state from exchange_delivery where connector = ? and message_id in ("
                    + InList.PLACEHOLDERS + ")";

    private static final String CHANGE = "update exchange_delivery set state = ?, attempts = attempts + 1,"
            + " reference = ?, reason = ?, changed_at = ? where message_id = ? and connector = ?";

    private final Transactions transactions;
    private final WaitingRows waiting;

    @Activate
    public DeliveryStore(
            @Reference Transactions transactions, @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
        this.waiting = new WaitingRows(transactions);
    }

    /** Those of the messages that need not be delivered any more. */
    public Set<String> settled(String connector, Collection<String> messageIds) {
        Map<String, DeliveryState> states = transactions.required(() -> states(connector, messageIds));
        return states.entrySet().stream()
                .filter(entry -> entry.getValue() != DeliveryState.WAITING)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, DeliveryState> states(String connector, Collection<String> messageIds) {
        Sql sql = transactions.sql();
        Map<String, DeliveryState> states = new HashMap<>();
        for (List<Object> portion : InList.portions(messageIds)) {
            portion.add(0, connector);
            sql.query(
                    STATES,
                    row -> states.put(row.text("message_id"), DeliveryState.valueOf(row.text("state"))),
                    portion.toArray());
        }
        return states;
    }

    /** Stores what an attempt has come to, in the present transaction. A delivery that is settled stays as it is. */
    public void record(String connector, List<DeliveryChange> changes) {
        Map<String, DeliveryState> before = states(
                connector, changes.stream().map(DeliveryChange::messageId).toList());
        List<DeliveryChange> open = changes.stream().filter(isOpen(before)).toList();
        waiting.add(open.stream()
                .map(DeliveryChange::messageId)
                .filter(id -> !before.containsKey(id))
                .map(id -> new Way(id, connector))
                .toList());
        Instant now = Instant.now();
        Sql sql = transactions.sql();
        sql.batch(
                CHANGE,
                open.stream().map(change -> values(connector, change, now)).toList());
        DeliveryCounts.of(open.stream().map(DeliveryChange::state).toList()).addTo(sql, connector);
    }

    private static Predicate<DeliveryChange> isOpen(Map<String, DeliveryState> before) {
        return change -> before.getOrDefault(change.messageId(), DeliveryState.WAITING) == DeliveryState.WAITING;
    }

    private static Object[] values(String connector, DeliveryChange change, Instant now) {
        return new Object[] {
            change.state(),
            Texts.shortened(change.reference(), REFERENCE_LENGTH),
            Texts.shortened(change.reason(), REASON_LENGTH),
            now,
            change.messageId(),
            connector
        };
    }
}

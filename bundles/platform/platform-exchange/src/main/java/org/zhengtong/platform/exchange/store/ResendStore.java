package org.zhengtong.platform.exchange.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.exchange.store.WaitingRows.Way;

/** Lets deliveries begin anew, in the present transaction. */
@Component(service = ResendStore.class)
public final class ResendStore {

    private static final String NOTED = "select message_id, state, attempts from exchange_delivery"
            + " where connector = ? and message_id in (" + InList.PLACEHOLDERS + ")";

    private static final String REVIVE = "update exchange_delivery set state = 'WAITING', changed_at = ?"
            + " where message_id = ? and connector = ? and state = ?";

    private static final String RESEND =
            "insert into exchange_resend (id, message_id, connector, attempt, created_at)" + " values (?, ?, ?, ?, ?)";

    private final Transactions transactions;
    private final WaitingRows waiting;

    @Activate
    public ResendStore(
            @Reference Transactions transactions, @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
        this.waiting = new WaitingRows(transactions);
    }

    /**
     * Lets the deliveries wait that are in one of these states; the relay sends them to the queue once {@code committed}
     * was run. The others stay as they are.
     *
     * @return the messages that are sent again, in the given order
     */
    public List<String> resend(
            String connector, Collection<String> messageIds, Set<DeliveryState> from, Runnable committed) {
        Map<String, Noted> noted = noted(connector, messageIds);
        List<Noted> before = messageIds.stream()
                .filter(noted::containsKey)
                .map(noted::get)
                .filter(one -> from.contains(one.state()))
                .toList();
        return begin(connector, before, committed);
    }

    /**
     * {@link #resend} of all that do not wait, and of messages that were not meant for this connector so far.
     *
     * @param messageIds oldest first: in this order they are sent
     */
    public List<String> sendAnyway(String connector, Collection<String> messageIds, Runnable committed) {
        Map<String, Noted> noted = noted(connector, messageIds);
        List<Noted> before = messageIds.stream()
                .map(id -> noted.getOrDefault(id, Noted.never(id)))
                .filter(one -> one.isNew() || one.state() != DeliveryState.WAITING)
                .toList();
        waiting.add(before.stream()
                .filter(Noted::isNew)
                .map(one -> new Way(one.messageId(), connector))
                .toList());
        return begin(connector, before, committed);
    }

    private List<String> begin(String connector, List<Noted> before, Runnable committed) {
        List<String> begun = new ArrayList<>();
        Map<DeliveryState, Integer> left = new EnumMap<>(DeliveryState.class);
        for (Noted one : before) {
            if (one.isNew() || revive(connector, one)) {
                request(connector, one);
                begun.add(one.messageId());
                left.merge(one.state(), 1, Integer::sum);
            }
        }
        DeliveryCounts.fewer(left).addTo(transactions.sql(), connector);
        transactions.afterCommit(committed);
        return begun;
    }

    private boolean revive(String connector, Noted before) {
        return transactions.sql().update(REVIVE, Instant.now(), before.messageId(), connector, before.state()) == 1;
    }

    private void request(String connector, Noted before) {
        transactions.sql().update(RESEND, Ids.next(), before.messageId(), connector, before.attempts(), Instant.now());
    }

    /** Those of the deliveries that there are. */
    public Map<String, DeliveryState> states(String connector, Collection<String> messageIds) {
        Map<String, DeliveryState> states = new HashMap<>();
        noted(connector, messageIds).forEach((id, noted) -> states.put(id, noted.state()));
        return states;
    }

    private Map<String, Noted> noted(String connector, Collection<String> messageIds) {
        Map<String, Noted> found = new HashMap<>();
        for (List<Object> portion : InList.portions(messageIds)) {
            portion.add(0, connector);
            transactions
                    .sql()
                    .query(NOTED, ResendStore::noted, portion.toArray())
                    .forEach(one -> found.put(one.messageId(), one));
        }
        return found;
    }

    private static Noted noted(Row row) {
        return new Noted(row.text("message_id"), DeliveryState.valueOf(row.text("state")), row.number("attempts"));
    }

    /** A delivery as it stands; one that never was waits with a negative number of attempts. */
    private record Noted(String messageId, DeliveryState state, int tries) {
        static Noted never(String messageId) {
            return new Noted(messageId, DeliveryState.WAITING, -1);
        }

        boolean isNew() {
            return tries < 0;
        }

        int attempts() {
            return Math.max(0, tries);
        }
    }
}

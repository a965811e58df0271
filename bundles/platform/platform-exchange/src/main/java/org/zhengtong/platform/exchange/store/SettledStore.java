package org.zhengtong.platform.exchange.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.NewMessage;

/** Reads whole messages by what became of them at a connector. */
@Component(service = SettledStore.class)
public final class SettledStore {

    private static final String TAKEN = "select d.changed_at, d.state, " + MessageRows.COLUMNS
            + " from exchange_delivery d join exchange_message m on m.id = d.message_id"
            + " where d.state <> 'WAITING' and d.state in ('DELIVERED', 'ALREADY_THERE') and d.connector = ?"
            + " and d.changed_at >= ? and d.changed_at < ? and (d.changed_at > ? or d.message_id > ?)"
            + " order by d.changed_at, d.message_id fetch first ? rows only";

    private static final String OF_KEYS = "select " + MessageRows.COLUMNS
            + " from exchange_message m join exchange_delivery d on d.message_id = m.id and d.connector = ?"
            + " where m.msg_key in (" + InList.PLACEHOLDERS + ")";

    private final Transactions transactions;

    @Activate
    public SettledStore(
            @Reference Transactions transactions, @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
    }

    /** What the external system took within a period, by the time of delivery, after a place. */
    public List<Taken> taken(String connector, Place after, Instant end, int limit) {
        return transactions.required(() -> transactions
                .sql()
                .query(TAKEN, SettledStore::taken, connector, after.at(), end, after.at(), after.messageId(), limit));
    }

    private static Taken taken(Row row) {
        return new Taken(row.instant("changed_at"), DeliveryState.valueOf(row.text("state")), MessageRows.message(row));
    }

    /** All messages of these keys that went, or are on their way, to the connector. */
    public List<NewMessage> ofKeys(String connector, Collection<String> keys) {
        return transactions.required(() -> InList.portions(keys).stream()
                .flatMap(portion -> {
                    List<Object> parameters = new ArrayList<>(List.of(connector));
                    parameters.addAll(portion);
                    return transactions.sql().query(OF_KEYS, MessageRows::message, parameters.toArray()).stream();
                })
                .toList());
    }

    /** A place in the order by time and message. */
    public record Place(Instant at, String messageId) {
        /** Before all that happened at that time or later. */
        public static Place from(Instant start) {
            return new Place(start, "");
        }
    }

    /** A message that the external system took. */
    public record Taken(Instant at, DeliveryState state, NewMessage message) {
        public Place place() {
            return new Place(at, message.id());
        }
    }
}

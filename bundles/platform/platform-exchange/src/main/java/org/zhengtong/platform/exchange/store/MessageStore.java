package org.zhengtong.platform.exchange.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.Messages.Delivery;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.Messages.MessageDetail;
import org.zhengtong.platform.api.exchange.Messages.MessageQuery;
import org.zhengtong.platform.api.exchange.Messages.MessageSummary;

/** Reads messages with their deliveries. */
@Component(service = MessageStore.class)
public final class MessageStore {

    private static final String SUMMARIES =
            "select id, topic, msg_key, occurred_at, relayed_at from exchange_message where id in ("
                    + InList.PLACEHOLDERS + ") order by id desc";

    private static final String DELIVERIES = "select message_id, connector, state, attempts, reference, reason,"
            + " changed_at from exchange_delivery where message_id in (" + InList.PLACEHOLDERS
            + ") order by message_id, connector";

    private static final String MESSAGE = "select " + MessageRows.COLUMNS + " from exchange_message m where m.id = ?";

    private final Transactions transactions;

    @Activate
    public MessageStore(
            @Reference Transactions transactions, @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
    }

    /** Newest first; the cursor is a message's id. */
    public Page<MessageSummary> find(MessageQuery query, PageRequest page) {
        return transactions.required(() -> {
            Sql sql = transactions.sql();
            List<String> ids = new MessageSearch(sql).ids(query, page);
            return Page.of(summaries(sql, ids), page.limit(), MessageSummary::id);
        });
    }

    /** Those of the messages that there are. */
    public List<MessageSummary> all(Collection<String> ids) {
        return transactions.required(() -> summaries(transactions.sql(), List.copyOf(ids)));
    }

    private static List<MessageSummary> summaries(Sql sql, List<String> ids) {
        Map<String, List<Delivery>> deliveries = InList.portions(ids).stream()
                .flatMap(portion ->
                        sql
                                .query(
                                        DELIVERIES,
                                        row -> Map.entry(row.text("message_id"), delivery(row)),
                                        portion.toArray())
                                .stream())
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return InList.portions(ids).stream()
                .flatMap(portion -> sql.query(SUMMARIES, row -> summary(row, deliveries), portion.toArray()).stream())
                .toList();
    }

    public Optional<MessageDetail> get(String id) {
        return transactions.required(() -> {
            Sql sql = transactions.sql();
            return summaries(sql, List.of(id)).stream()
                    .findFirst()
                    .flatMap(summary -> sql.first(MESSAGE, row -> detail(summary, row), id));
        });
    }

    private static MessageSummary summary(Row row, Map<String, List<Delivery>> deliveries) {
        String id = row.text("id");
        return new MessageSummary(
                id,
                row.text("topic"),
                row.text("msg_key"),
                row.instant("occurred_at"),
                row.optionalInstant("relayed_at"),
                deliveries.getOrDefault(id, List.of()));
    }

    private static Delivery delivery(Row row) {
        return new Delivery(
                row.text("connector"),
                DeliveryState.valueOf(row.text("state")),
                row.number("attempts"),
                row.text("reference"),
                row.text("reason"),
                row.instant("changed_at"));
    }

    private static MessageDetail detail(MessageSummary summary, Row row) {
        return new MessageDetail(summary, row.number("schema_version"), row.text("source"), row.text("payload"));
    }
}

package org.zhengtong.platform.exchange.store;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.Replays.Query;

/** Finds relayed messages, oldest first. */
@Component(service = ReplayStore.class)
public final class ReplayStore {

    private final Transactions transactions;

    @Activate
    public ReplayStore(
            @Reference Transactions transactions, @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
    }

    /** @param afterId id of the last message of the part before, or empty for the first */
    public List<Stored> find(Query query, String afterId, int limit) {
        Condition condition = Condition.of("relayed_at is not null")
                .andEqual("topic", query.topic())
                .andEqual("msg_key", query.key())
                .and(new Condition("id > ?", List.of(afterId)));
        if (query.from().isPresent()) {
            condition = condition.and(
                    new Condition("id >= ?", List.of(Ids.floor(query.from().get()))));
        }
        if (query.to().isPresent()) {
            condition = condition.and(
                    new Condition("id < ?", List.of(Ids.floor(query.to().get()))));
        }
        List<Object> parameters = new ArrayList<>(condition.parameters());
        parameters.add(limit);
        String statement =
                "select id, topic from exchange_message" + condition.where() + " order by id fetch first ? rows only";
        return transactions.required(() -> transactions
                .sql()
                .query(statement, row -> new Stored(row.text("id"), row.text("topic")), parameters.toArray()));
    }

    /** A message, as far as a replay needs it. */
    public record Stored(String id, String topic) {}
}

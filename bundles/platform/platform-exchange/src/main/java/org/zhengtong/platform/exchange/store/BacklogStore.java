package org.zhengtong.platform.exchange.store;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;

/** What waits for a connector in the database, before and behind the broker. */
@Component(service = BacklogStore.class)
public final class BacklogStore {

    private final Transactions transactions;

    @Activate
    public BacklogStore(
            @Reference Transactions transactions, @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
    }

    /** Messages of these topics that no queue has yet, and dead letters on their way back to the connector's. */
    public Backlog notRelayed(String connector, List<String> topics) {
        return transactions.required(() -> {
            Sql sql = transactions.sql();
            long resends = sql.count("select count(*) from exchange_resend where connector = ?", connector);
            return topics.isEmpty()
                    ? new Backlog(resends, Optional.empty())
                    : unrelayed(sql, topics).plus(resends);
        });
    }

    /** All messages that no queue has yet; of a great many only the first 100,000 are counted. The age is in real time. */
    public Backlog notRelayed() {
        return transactions.required(() -> {
            Sql sql = transactions.sql();
            Optional<Instant> oldest = sql.first(
                    "select created_at from exchange_message --DERBY-PROPERTIES index=EXCHANGE_MESSAGE_UNRELAYED\n"
                            + " where relayed_at is null order by relayed_at, seq fetch first 1 rows only",
                    row -> row.instant("created_at"));
            long count = oldest.isEmpty()
                    ? 0
                    : sql.count("select count(*) from (select seq from exchange_message where relayed_at is null"
                            + " fetch first 100000 rows only) waiting");
            return new Backlog(count, oldest);
        });
    }

    private static Backlog unrelayed(Sql sql, List<String> topics) {
        String where = " from exchange_message where relayed_at is null and topic in ("
                + String.join(", ", Collections.nCopies(topics.size(), "?")) + ")";
        Object[] parameters = topics.toArray();
        Optional<Instant> oldest = sql.first(
                "select occurred_at" + where + " order by relayed_at, seq fetch first 1 rows only",
                row -> row.instant("occurred_at"),
                parameters);
        long count = oldest.isEmpty() ? 0 : sql.count("select count(*)" + where, parameters);
        return new Backlog(count, oldest);
    }

    /** Deliveries that were noted and have come to nothing yet; for when the broker cannot be asked. */
    public long waiting(String connector) {
        return transactions.required(() -> transactions
                .sql()
                .count("select count(*) from exchange_delivery where connector = ? and state = 'WAITING'", connector));
    }

    /**
     * Gives up what waits for a connector, when its queue is thrown away.
     *
     * @return how many deliveries that were
     */
    public int discardWaiting(String connector, String reason) {
        return transactions.required(() -> {
            Sql sql = transactions.sql();
            sql.update("delete from exchange_resend where connector = ?", connector);
            return sql.update(
                    "update exchange_delivery set state = 'DISCARDED', reason = ?, changed_at = ?"
                            + " where connector = ? and state = 'WAITING'",
                    reason,
                    Instant.now(),
                    connector);
        });
    }

    /**
     * So many messages.
     *
     * @param oldestSince when the first of them occurred
     */
    public record Backlog(long messages, Optional<Instant> oldestSince) {
        Backlog plus(long more) {
            return new Backlog(messages + more, oldestSince);
        }
    }
}

package org.zhengtong.platform.exchange.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.DeadLetters.ReasonCount;

/** Finds dead letters, and gives them up. */
@Component(service = DeadLetterStore.class)
public final class DeadLetterStore {

    private static final int REASON_LENGTH = 1000;

    private static final String DISCARD = "update exchange_delivery set state = 'DISCARDED', reason = ?, changed_at = ?"
            + " where message_id = ? and connector = ? and state = 'DEAD'";

    private static final String REASONS = "select reason, count(*) as dead, max(changed_at) as last_at"
            + " from exchange_delivery where state = 'DEAD' and connector = ?"
            + " group by reason order by dead desc, reason fetch first 100 rows only";

    private static final String OF_REASON = "select message_id from exchange_delivery"
            + " where state = 'DEAD' and connector = ? and reason = ? and changed_at <= ?"
            + " order by message_id fetch first ? rows only";

    private final Transactions transactions;

    @Activate
    public DeadLetterStore(
            @Reference Transactions transactions, @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
    }

    /** The most frequent reasons first, at most 100. */
    public List<ReasonCount> reasons(String connector) {
        return transactions.required(() -> transactions
                .sql()
                .query(
                        REASONS,
                        row -> new ReasonCount(row.text("reason"), row.longNumber("dead"), row.instant("last_at")),
                        connector));
    }

    public long count(String connector, String reason) {
        return transactions.required(() -> transactions
                .sql()
                .count(
                        "select count(*) from exchange_delivery where state = 'DEAD' and connector = ? and reason = ?",
                        connector,
                        reason));
    }

    /** Messages that died of this reason, at that time at the latest, oldest first. */
    public List<String> dead(String connector, String reason, Instant until, int limit) {
        return transactions.required(() ->
                transactions.sql().query(OF_REASON, row -> row.text("message_id"), connector, reason, until, limit));
    }

    /**
     * Gives up those of the messages that are dead letters, in the present transaction.
     *
     * @return which
     */
    public List<String> discardAll(String connector, Collection<String> messageIds, String reason) {
        Sql sql = transactions.sql();
        List<String> discarded = messageIds.stream()
                .filter(id ->
                        sql.update(DISCARD, Texts.shortened(reason, REASON_LENGTH), Instant.now(), id, connector) == 1)
                .toList();
        new DeliveryCounts(0, 0, -discarded.size()).addTo(sql, connector);
        return discarded;
    }
}

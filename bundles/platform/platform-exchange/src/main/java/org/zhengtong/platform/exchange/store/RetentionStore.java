package org.zhengtong.platform.exchange.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;

/** Finds and forgets messages that nobody needs any more. */
@Component(service = RetentionStore.class)
public final class RetentionStore {

    private static final String CLOSED =
            " from exchange_message m where m.id > ? and m.id < ? and m.relayed_at is not null"
                    + " and not exists (select 1 from exchange_delivery d where d.message_id = m.id"
                    + " and d.state in ('WAITING', 'DEAD'))";

    private final Transactions transactions;

    @Activate
    public RetentionStore(
            @Reference Transactions transactions, @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
    }

    /** How many could be forgotten. */
    public long countClosed(Instant before) {
        return transactions.required(() -> transactions.sql().count("select count(*)" + CLOSED, "", Ids.floor(before)));
    }

    /**
     * Messages published before that time of which nothing waits and nothing is a dead letter, oldest first.
     *
     * @param afterId where to go on; empty at first
     */
    public List<String> closed(String afterId, Instant before, int limit) {
        return transactions.required(() -> transactions
                .sql()
                .query(
                        "select m.id" + CLOSED + " order by m.id fetch first ? rows only",
                        row -> row.text("id"),
                        afterId,
                        Ids.floor(before),
                        limit));
    }

    /** Forgets messages, with their deliveries and corrections. */
    public void forget(Collection<String> messageIds) {
        List<Object[]> ids = messageIds.stream().map(id -> new Object[] {id}).toList();
        transactions.run(() -> {
            Sql sql = transactions.sql();
            sql.batch("delete from exchange_correction where message_id = ?", ids);
            sql.batch("delete from exchange_corrected where message_id = ?", ids);
            sql.batch("delete from exchange_delivery where message_id = ?", ids);
            sql.batch("delete from exchange_message where id = ?", ids);
        });
    }

    /** Forgets comparisons that began before that time, with what they found. */
    public int forgetReconciliations(Instant before) {
        String old = Ids.floor(before);
        return transactions.required(() -> {
            transactions.sql().update("delete from exchange_difference where reconciliation_id < ?", old);
            return transactions.sql().update("delete from exchange_reconciliation where id < ?", old);
        });
    }
}

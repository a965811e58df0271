package org.zhengtong.platform.exchange.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.exchange.store.Claim.Resend;

/**
 * The relay's side of the outbox. Two short transactions, and the broker between them: what a crash leaves claimed but
 * not settled is claimed again, and the broker knows it by its duplicate id.
 */
@Component(service = RelayStore.class)
public final class RelayStore {

    /** Characters of payload in one claim, beyond its first message. */
    private static final long PAYLOAD_LIMIT = 8L << 20;

    /** The index by name and both its columns: else Derby sorts the whole backlog. To PostgreSQL the name is a comment. */
    private static final String OLDEST_FIRST =
            " from exchange_message m --DERBY-PROPERTIES index=EXCHANGE_MESSAGE_UNRELAYED\n"
                    + " where m.relayed_at is null order by m.relayed_at, m.seq fetch first ? rows only";

    private static final String SIZES = "select m.payload_size" + OLDEST_FIRST;

    private static final String UNRELAYED = "select " + MessageRows.COLUMNS + OLDEST_FIRST;

    private static final String RESENDS = "select r.id as resend_id, r.connector, r.attempt, c.payload as corrected, "
            + MessageRows.COLUMNS
            + " from exchange_resend r join exchange_message m on m.id = r.message_id"
            + " left join exchange_corrected c on c.message_id = r.message_id and c.connector = r.connector"
            + " order by r.id fetch first ? rows only";

    private final Transactions transactions;
    private final WaitingRows waiting;

    @Activate
    public RelayStore(
            @Reference Transactions transactions, @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
        this.waiting = new WaitingRows(transactions);
    }

    /** The oldest messages that are not relayed, up to {@code limit}; their deliveries are noted as waiting. */
    public Claim claim(RelayLease lease, int limit) {
        return transactions.required(() -> {
            Sql sql = transactions.sql();
            if (!lease.take(sql, transactions.dialect())) {
                return Claim.NOTHING;
            }
            Claim claim = new Claim(unrelayed(sql, limit), subscribers(sql), resends(sql, limit));
            waiting.add(claim);
            return claim;
        });
    }

    private static List<NewMessage> unrelayed(Sql sql, int limit) {
        int bounded = fitting(sql.query(SIZES, row -> row.number("payload_size"), limit));
        return bounded == 0 ? List.of() : sql.query(UNRELAYED, MessageRows::message, bounded);
    }

    /** How many of them go together without filling the memory. */
    private static int fitting(List<Integer> sizes) {
        long sum = 0;
        for (int count = 0; count < sizes.size(); count++) {
            sum += sizes.get(count);
            if (sum > PAYLOAD_LIMIT && count > 0) {
                return count;
            }
        }
        return sizes.size();
    }

    private static Map<String, List<String>> subscribers(Sql sql) {
        record Subscription(String topic, String connector) {}
        return sql
                .query(
                        "select topic, connector from exchange_subscription order by connector",
                        row -> new Subscription(row.text("topic"), row.text("connector")))
                .stream()
                .collect(groupingBy(Subscription::topic, mapping(Subscription::connector, toList())));
    }

    private static List<Resend> resends(Sql sql, int limit) {
        return sql.query(
                RESENDS,
                row -> new Resend(
                        row.text("resend_id"),
                        MessageRows.corrected(row),
                        row.text("connector"),
                        row.number("attempt")),
                limit);
    }

    /** The broker has taken what was claimed. */
    public void settle(Claim claim) {
        Instant now = Instant.now();
        transactions.run(() -> {
            Sql sql = transactions.sql();
            sql.batch(
                    "update exchange_message set relayed_at = ? where id = ?",
                    claim.messages().stream()
                            .map(message -> new Object[] {now, message.id()})
                            .toList());
            sql.batch(
                    "delete from exchange_resend where id = ?",
                    claim.resends().stream()
                            .map(resend -> new Object[] {resend.id()})
                            .toList());
        });
    }

    /** Lets another node relay at once. */
    public void release(RelayLease lease) {
        transactions.run(() -> lease.release(transactions.sql(), transactions.dialect()));
    }
}

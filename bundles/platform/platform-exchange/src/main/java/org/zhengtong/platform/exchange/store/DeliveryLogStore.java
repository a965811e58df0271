package org.zhengtong.platform.exchange.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.ConnectorFigures.LogLine;

/** Reads the latest settled deliveries of a connector. */
@Component(service = DeliveryLogStore.class)
public final class DeliveryLogStore {

    /** Looked back step by step: Derby cannot read an index backwards, and sorts what it finds. */
    private static final List<Duration> LOOKS = List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(400));

    private static final String SELECT =
            "select d.changed_at, d.state, d.attempts, d.reference, d.reason, m.id, m.topic,"
                    + " m.msg_key from exchange_delivery d join exchange_message m on m.id = d.message_id"
                    + " where d.state <> 'WAITING' and d.connector = ? and d.changed_at >= ?"
                    + " order by d.changed_at desc, d.message_id desc fetch first ? rows only";

    private final Transactions transactions;

    @Activate
    public DeliveryLogStore(
            @Reference Transactions transactions, @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
    }

    /** Newest first. */
    public List<LogLine> latest(String connector, int limit) {
        return transactions.required(() -> {
            List<LogLine> found = List.of();
            for (Duration back : LOOKS) {
                found = since(connector, Instant.now().minus(back), limit);
                if (found.size() >= limit) {
                    return found;
                }
            }
            return found;
        });
    }

    private List<LogLine> since(String connector, Instant from, int limit) {
        return transactions.sql().query(SELECT, DeliveryLogStore::line, connector, from, limit);
    }

    private static LogLine line(Row row) {
        return new LogLine(
                row.instant("changed_at"),
                row.text("state"),
                row.text("id"),
                row.text("topic"),
                row.text("msg_key"),
                row.number("attempts"),
                row.text("reference"),
                row.text("reason"));
    }
}

package org.zhengtong.platform.exchange.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.data.Transactions.Dialect;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.NewMessage;

/**
 * Notes deliveries that are on their way, before the broker has the messages; after a crash some are there already.
 */
final class WaitingRows {

    private static final String INSERT = "insert into exchange_delivery"
            + " (message_id, connector, state, attempts, reference, reason, created_at, changed_at)"
            + " values (?, ?, ?, 0, '', '', ?, ?)";

    private static final String EXISTING =
            "select message_id, connector from exchange_delivery where message_id in (" + InList.PLACEHOLDERS + ")";

    private final Transactions transactions;

    WaitingRows(Transactions transactions) {
        this.transactions = transactions;
    }

    void add(Claim claim) {
        add(claim.messages().stream().flatMap(message -> ways(claim, message)).toList());
    }

    private static Stream<Way> ways(Claim claim, NewMessage message) {
        return claim.subscribersOf(message.topic()).stream().map(connector -> new Way(message.id(), connector));
    }

    void add(List<Way> ways) {
        if (transactions.dialect() == Dialect.POSTGRESQL) {
            insert(INSERT + " on conflict do nothing", ways);
            return;
        }
        Set<Way> existing = existing(ways);
        insert(INSERT, ways.stream().filter(way -> !existing.contains(way)).toList());
    }

    private Set<Way> existing(List<Way> ways) {
        Sql sql = transactions.sql();
        Set<Way> existing = new HashSet<>();
        List<String> ids = ways.stream().map(Way::messageId).distinct().toList();
        for (List<Object> portion : InList.portions(ids)) {
            existing.addAll(sql.query(
                    EXISTING, row -> new Way(row.text("message_id"), row.text("connector")), portion.toArray()));
        }
        return existing;
    }

    private void insert(String statement, List<Way> ways) {
        Instant now = Instant.now();
        transactions
                .sql()
                .batch(
                        statement,
                        ways.stream()
                                .map(way ->
                                        new Object[] {way.messageId(), way.connector(), DeliveryState.WAITING, now, now
                                        })
                                .toList());
    }

    /** The way of a message to one connector. */
    record Way(String messageId, String connector) {}
}

package org.zhengtong.platform.exchange.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;

/** When the systems of connectors were down. */
@Component(service = PauseStore.class)
public final class PauseStore {

    private static final int REASON_LENGTH = 1000;

    private final Transactions transactions;

    @Activate
    public PauseStore(
            @Reference Transactions transactions, @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
    }

    /** @return id of the pause */
    public String begin(String connector, String reason) {
        String id = Ids.next();
        transactions.run(() -> transactions
                .sql()
                .update(
                        "insert into exchange_pause (connector, id, began_at, reason) values (?, ?, ?, ?)",
                        connector,
                        id,
                        Instant.now(),
                        Texts.shortened(reason, REASON_LENGTH)));
        return id;
    }

    public void end(String connector, String id) {
        transactions.run(() -> transactions
                .sql()
                .update(
                        "update exchange_pause set ended_at = ? where connector = ? and id = ?",
                        Instant.now(),
                        connector,
                        id));
    }

    /** How many began since. */
    public long count(String connector, Instant since) {
        return transactions.required(() -> transactions
                .sql()
                .count(
                        "select count(*) from exchange_pause where connector = ? and id >= ?",
                        connector,
                        Ids.floor(since)));
    }

    /** The latest ones, newest first. */
    public List<Pause> latest(String connector, int limit) {
        return transactions.required(() -> transactions
                .sql()
                .query(
                        "select began_at, ended_at, reason from exchange_pause where connector = ?"
                                + " order by id desc fetch first ? rows only",
                        PauseStore::pause,
                        connector,
                        limit));
    }

    private static Pause pause(Row row) {
        return new Pause(row.instant("began_at"), row.optionalInstant("ended_at"), row.text("reason"));
    }

    /** Forgets what began earlier. */
    public int forget(Instant before) {
        return transactions.required(
                () -> transactions.sql().update("delete from exchange_pause where id < ?", Ids.floor(before)));
    }

    /** A pause; without an end it lasts, or its node died. */
    public record Pause(Instant beganAt, Optional<Instant> endedAt, String reason) {}
}

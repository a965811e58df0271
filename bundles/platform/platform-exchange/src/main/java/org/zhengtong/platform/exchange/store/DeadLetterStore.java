package org.zhengtong.platform.exchange.store;

import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.ExchangeRefusal;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/** Changes to dead letters, in the present transaction. */
@Component(service = DeadLetterStore.class)
public final class DeadLetterStore {

    private static final int REASON_LENGTH = 1000;

    private static final String RESEND = "insert into exchange_resend (id, message_id, connector, attempt, created_at)"
            + " select cast(? as varchar(36)), d.message_id, d.connector, d.attempts, d.changed_at"
            + " from exchange_delivery d where d.message_id = ? and d.connector = ?";

    private final Transactions transactions;

    @Activate
    public DeadLetterStore(
            @Reference Transactions transactions, @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
    }

    /**
     * Lets a dead letter wait again; the relay sends it to its queue once {@code committed} was run.
     *
     * @throws RefusedException if there is no such delivery, or it is not dead
     */
    public void revive(String messageId, String connector, Runnable committed) {
        Sql sql = transactions.sql();
        int revived = sql.update(
                "update exchange_delivery set state = 'WAITING', changed_at = ?"
                        + " where message_id = ? and connector = ? and state = 'DEAD'",
                Instant.now(),
                messageId,
                connector);
        requireChanged(revived, messageId, connector);
        sql.update(RESEND, Ids.next(), messageId, connector);
        DeliveryCounts.oneDeadLess().addTo(sql, connector);
        transactions.afterCommit(committed);
    }

    /**
     * Gives a dead letter up.
     *
     * @throws RefusedException if there is no such delivery, or it is not dead
     */
    public void discard(String messageId, String connector, String reason) {
        Sql sql = transactions.sql();
        int discarded = sql.update(
                "update exchange_delivery set state = 'DISCARDED', reason = ?, changed_at = ?"
                        + " where message_id = ? and connector = ? and state = 'DEAD'",
                Texts.shortened(reason, REASON_LENGTH),
                Instant.now(),
                messageId,
                connector);
        requireChanged(discarded, messageId, connector);
        DeliveryCounts.oneDeadLess().addTo(sql, connector);
    }

    private void requireChanged(int changed, String messageId, String connector) {
        if (changed == 1) {
            return;
        }
        DeliveryState state = transactions
                .sql()
                .first(
                        "select state from exchange_delivery where message_id = ? and connector = ?",
                        row -> DeliveryState.valueOf(row.text("state")),
                        messageId,
                        connector)
                .orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", messageId + " " + connector));
        throw new RefusedException(ExchangeRefusal.DELIVERY_NOT_DEAD, "", messageId, connector, state.name());
    }
}

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
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.Messages.Correction;

/** Payloads that were corrected for one connector, and who did it why. The stored message stays. */
@Component(service = CorrectionStore.class)
public final class CorrectionStore {

    private static final int REASON_LENGTH = 1000;

    private static final String INSERT = "insert into exchange_correction"
            + " (message_id, id, connector, pointer, reason, corrected_by, created_at) values (?, ?, ?, ?, ?, ?, ?)";

    private final Transactions transactions;

    @Activate
    public CorrectionStore(
            @Reference Transactions transactions, @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
    }

    /** The payload that goes to the connector, if it is not the stored one. */
    public Optional<String> payload(String messageId, String connector) {
        return transactions.required(() -> transactions
                .sql()
                .first(
                        "select payload from exchange_corrected where message_id = ? and connector = ?",
                        row -> row.text("payload"),
                        messageId,
                        connector));
    }

    /** Stores a corrected payload, in the present transaction. */
    public void correct(String messageId, String payload, Correction correction) {
        Sql sql = transactions.sql();
        Instant now = correction.at();
        int known = sql.update(
                "update exchange_corrected set payload = ?, updated_at = ? where message_id = ? and connector = ?",
                payload,
                now,
                messageId,
                correction.connector());
        if (known == 0) {
            sql.update(
                    "insert into exchange_corrected (message_id, connector, payload, updated_at) values (?, ?, ?, ?)",
                    messageId,
                    correction.connector(),
                    payload,
                    now);
        }
        sql.update(
                INSERT,
                messageId,
                Ids.next(),
                correction.connector(),
                correction.pointer(),
                Texts.shortened(correction.reason(), REASON_LENGTH),
                correction.by(),
                now);
    }

    /** Oldest first. */
    public List<Correction> of(String messageId) {
        return transactions.required(() -> transactions
                .sql()
                .query(
                        "select connector, pointer, reason, corrected_by, created_at from exchange_correction"
                                + " where message_id = ? order by id",
                        CorrectionStore::correction,
                        messageId));
    }

    private static Correction correction(Row row) {
        return new Correction(
                row.text("connector"),
                row.text("pointer"),
                row.text("reason"),
                row.text("corrected_by"),
                row.instant("created_at"));
    }
}

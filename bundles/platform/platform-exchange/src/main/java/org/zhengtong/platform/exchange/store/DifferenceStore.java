package org.zhengtong.platform.exchange.store;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.Reconciliations.Difference;
import org.zhengtong.platform.api.exchange.Reconciliations.Kind;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/** In what both sides differed. */
@Component(service = DifferenceStore.class)
public final class DifferenceStore {

    private static final int RECORD_LENGTH = 200;
    private static final int KEY_LENGTH = 100;

    private static final String INSERT = "insert into exchange_difference"
            + " (reconciliation_id, place, kind, record, message_id, msg_key) values (?, ?, ?, ?, ?, ?)";

    private static final String SELECT = "select f.place, f.kind, f.record, f.message_id, f.msg_key, d.state"
            + " from exchange_difference f join exchange_reconciliation r on r.id = f.reconciliation_id"
            + " left join exchange_delivery d on d.message_id = f.message_id and d.connector = r.connector"
            + " where f.reconciliation_id = ? and f.place > ? order by f.place fetch first ? rows only";

    private final Transactions transactions;

    @Activate
    public DifferenceStore(
            @Reference Transactions transactions, @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
    }

    /** Stores differences in the present transaction. */
    public void add(String reconciliationId, List<Difference> found) {
        transactions
                .sql()
                .batch(
                        INSERT,
                        found.stream()
                                .map(one -> new Object[] {
                                    reconciliationId,
                                    one.number(),
                                    one.kind(),
                                    Texts.shortened(one.record(), RECORD_LENGTH),
                                    one.messageId(),
                                    Texts.shortened(one.key(), KEY_LENGTH)
                                })
                                .toList());
    }

    /** In the order of their numbers, which are the cursor. */
    public Page<Difference> find(String reconciliationId, PageRequest page) {
        return transactions.required(() -> Page.of(
                transactions
                        .sql()
                        .query(
                                SELECT,
                                DifferenceStore::difference,
                                reconciliationId,
                                after(page.cursor()),
                                page.limit() + 1),
                page.limit(),
                difference -> Integer.toString(difference.number())));
    }

    private static int after(String cursor) {
        try {
            return cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
        } catch (NumberFormatException foreign) {
            throw new RefusedException(CommonRefusal.INVALID_PARAMETER, "cursor", cursor, "nextCursor");
        }
    }

    private static Difference difference(Row row) {
        Optional<DeliveryState> delivery = row.optionalText("state").map(DeliveryState::valueOf);
        return new Difference(
                row.number("place"),
                Kind.valueOf(row.text("kind")),
                row.text("record"),
                row.text("message_id"),
                row.text("msg_key"),
                delivery);
    }
}

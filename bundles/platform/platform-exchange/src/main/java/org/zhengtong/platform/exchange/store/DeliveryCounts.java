package org.zhengtong.platform.exchange.store;

import java.util.Collection;
import java.util.Map;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;

/**
 * How many deliveries of a connector have come to what. Kept with the deliveries, in the same transaction.
 *
 * @param dead dead letters that nobody has looked after yet
 */
public record DeliveryCounts(long delivered, long alreadyThere, long dead) {

    static final DeliveryCounts NONE = new DeliveryCounts(0, 0, 0);

    private static final String ADD = "update exchange_delivery_count set delivered = delivered + ?,"
            + " already_there = already_there + ?, dead = dead + ? where connector = ?";

    private static final String START =
            "insert into exchange_delivery_count (connector, delivered, already_there, dead) values (?, ?, ?, ?)";

    static DeliveryCounts of(Collection<DeliveryState> reached) {
        return new DeliveryCounts(
                count(reached, DeliveryState.DELIVERED),
                count(reached, DeliveryState.ALREADY_THERE),
                count(reached, DeliveryState.DEAD));
    }

    /** Deliveries that have left these states. */
    static DeliveryCounts fewer(Map<DeliveryState, Integer> left) {
        return new DeliveryCounts(
                -left.getOrDefault(DeliveryState.DELIVERED, 0),
                -left.getOrDefault(DeliveryState.ALREADY_THERE, 0),
                -left.getOrDefault(DeliveryState.DEAD, 0));
    }

    /** A connector that was here before goes on counting. */
    static void start(Sql sql, String connector) {
        if (sql.count("select count(*) from exchange_delivery_count where connector = ?", connector) == 0) {
            NONE.insert(sql, connector);
        }
    }

    private static long count(Collection<DeliveryState> reached, DeliveryState state) {
        return reached.stream().filter(state::equals).count();
    }

    void addTo(Sql sql, String connector) {
        if (equals(NONE)) {
            return;
        }
        if (sql.update(ADD, delivered, alreadyThere, dead, connector) == 0) {
            insert(sql, connector);
        }
    }

    private void insert(Sql sql, String connector) {
        sql.update(START, connector, delivered, alreadyThere, dead);
    }
}

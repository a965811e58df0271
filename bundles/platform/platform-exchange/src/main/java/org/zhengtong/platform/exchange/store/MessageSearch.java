package org.zhengtong.platform.exchange.store;

import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.Messages.MessageQuery;

/**
 * Finds ids of messages, newest first, each way along an index. A search by delivery walks one index range per connector
 * and state that is asked for, and merges them.
 */
final class MessageSearch {

    private final Sql sql;

    MessageSearch(Sql sql) {
        this.sql = sql;
    }

    /** At most one more than the page holds. */
    List<String> ids(MessageQuery query, PageRequest page) {
        boolean byDelivery = isGiven(query.connector()) || query.state() != null;
        return byDelivery && !isGiven(query.key()) ? byDelivery(query, page) : byMessage(query, page, byDelivery);
    }

    private List<String> byMessage(MessageQuery query, PageRequest page, boolean byDelivery) {
        Condition condition = messageCondition(query, page, "m.id");
        if (byDelivery) {
            condition = condition.and(deliveryExists(query));
        }
        return ids("select m.id from exchange_message m", condition, "m.id", page);
    }

    private static Condition deliveryExists(MessageQuery query) {
        Condition delivery = Condition.of("d.message_id = m.id")
                .andEqual("d.connector", query.connector())
                .andEqual("d.state", query.state());
        return new Condition(
                "exists (select 1 from exchange_delivery d where " + delivery.text() + ")", delivery.parameters());
    }

    private List<String> byDelivery(MessageQuery query, PageRequest page) {
        List<String> found = new ArrayList<>();
        for (String connector : connectors(query)) {
            for (DeliveryState state : states(query)) {
                found.addAll(inState(connector, state, query, page));
            }
        }
        return found.stream()
                .distinct()
                .sorted(reverseOrder())
                .limit(page.limit() + 1L)
                .toList();
    }

    private List<String> connectors(MessageQuery query) {
        return isGiven(query.connector())
                ? List.of(query.connector())
                : sql.query("select connector from exchange_delivery_count", row -> row.text("connector"));
    }

    private static List<DeliveryState> states(MessageQuery query) {
        return query.state() != null ? List.of(query.state()) : Arrays.asList(DeliveryState.values());
    }

    private List<String> inState(String connector, DeliveryState state, MessageQuery query, PageRequest page) {
        Condition condition = messageCondition(query, page, "d.message_id")
                .andEqual("d.connector", connector)
                .andEqual("d.state", state);
        String join = isGiven(query.topic()) ? " join exchange_message m on m.id = d.message_id" : "";
        return ids("select d.message_id as id from exchange_delivery d" + join, condition, "d.message_id", page);
    }

    private static Condition messageCondition(MessageQuery query, PageRequest page, String id) {
        Condition condition = Condition.ALL.andEqual("m.topic", query.topic()).andEqual("m.msg_key", query.key());
        return page.cursor().isEmpty() ? condition : condition.and(new Condition(id + " < ?", List.of(page.cursor())));
    }

    private List<String> ids(String select, Condition condition, String id, PageRequest page) {
        List<Object> parameters = new ArrayList<>(condition.parameters());
        parameters.add(page.limit() + 1);
        String statement = select + condition.where() + " order by " + id + " desc fetch first ? rows only";
        return sql.query(statement, row -> row.text("id"), parameters.toArray());
    }

    private static boolean isGiven(String condition) {
        return condition != null && !condition.isEmpty();
    }
}

package org.zhengtong.platform.shell.command;

import java.util.List;
import org.zhengtong.platform.api.exchange.Messages.Delivery;
import org.zhengtong.platform.api.exchange.Messages.MessageDetail;
import org.zhengtong.platform.api.exchange.Messages.MessageSummary;
import org.zhengtong.platform.shell.api.Table;

/** How messages are shown. */
final class MessageTable {

    private MessageTable() {}

    static Table<MessageSummary> of(List<MessageSummary> messages) {
        return Table.of(messages)
                .column("id", MessageSummary::id)
                .column("topic", MessageSummary::topic)
                .column("key", MessageSummary::key)
                .column("occurredAt", MessageSummary::occurredAt)
                .column("deliveries", MessageTable::deliveries);
    }

    static Table<MessageDetail> of(MessageDetail message) {
        return Table.ofOne(message)
                .column("id", one -> one.summary().id())
                .column("topic", one -> one.summary().topic())
                .column("key", one -> one.summary().key())
                .column("occurredAt", one -> one.summary().occurredAt())
                .column("relayedAt", one -> one.summary().relayedAt())
                .column("source", MessageDetail::source)
                .column("payload", MessageDetail::payload)
                .column("deliveries", one -> deliveries(one.summary()))
                .column(
                        "reasons",
                        one -> one.summary().deliveries().stream()
                                .map(Delivery::reason)
                                .toList());
    }

    private static List<String> deliveries(MessageSummary message) {
        return message.deliveries().stream()
                .map(delivery -> delivery.connector() + "=" + delivery.state())
                .toList();
    }
}

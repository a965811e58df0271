package org.zhengtong.platform.exchange.store;

import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.exchange.NewMessage;

/** How a message lies in its table. */
final class MessageRows {

    /** Columns of a whole message. */
    static final String COLUMNS =
            "m.id, m.topic, m.msg_key, m.schema_version, m.payload, m.occurred_at, m.source, m.relayed_at";

    private MessageRows() {}

    static NewMessage message(Row row) {
        return message(row, row.text("payload"));
    }

    /** With the payload in the column {@code corrected}, if there is one. */
    static NewMessage corrected(Row row) {
        return message(row, row.optionalText("corrected").orElseGet(() -> row.text("payload")));
    }

    private static NewMessage message(Row row, String payload) {
        return new NewMessage(
                row.text("id"),
                row.text("topic"),
                row.text("msg_key"),
                row.number("schema_version"),
                payload,
                row.instant("occurred_at"),
                row.text("source"));
    }
}

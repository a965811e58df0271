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
        return new NewMessage(
                row.text("id"),
                row.text("topic"),
                row.text("msg_key"),
                row.number("schema_version"),
                row.text("payload"),
                row.instant("occurred_at"),
                row.text("source"));
    }
}

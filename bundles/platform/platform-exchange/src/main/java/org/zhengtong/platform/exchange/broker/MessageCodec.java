package org.zhengtong.platform.exchange.broker;

import java.time.Instant;
import java.util.Optional;
import javax.jms.JMSException;
import javax.jms.Message;
import javax.jms.Session;
import javax.jms.TextMessage;
import org.zhengtong.platform.api.exchange.NewMessage;

/** How a message looks on the broker: the payload is the text, everything else a property. */
final class MessageCodec {

    private static final String DUPLICATE_ID = "_AMQ_DUPL_ID";
    private static final String GROUP = "JMSXGroupID";
    private static final String ID = "zt_id";
    private static final String TOPIC = "zt_topic";
    private static final String KEY = "zt_key";
    private static final String SCHEMA_VERSION = "zt_schema_version";
    private static final String OCCURRED_AT = "zt_occurred_at";
    private static final String SOURCE = "zt_source";

    private MessageCodec() {}

    static TextMessage write(Session session, Parcel parcel) throws JMSException {
        NewMessage message = parcel.message();
        TextMessage written = session.createTextMessage(message.payload());
        written.setStringProperty(DUPLICATE_ID, parcel.duplicateId());
        written.setStringProperty(GROUP, message.key());
        written.setStringProperty(ID, message.id());
        written.setStringProperty(TOPIC, message.topic());
        written.setStringProperty(KEY, message.key());
        written.setIntProperty(SCHEMA_VERSION, message.schemaVersion());
        written.setLongProperty(OCCURRED_AT, message.occurredAt().toEpochMilli());
        written.setStringProperty(SOURCE, message.source());
        return written;
    }

    /** Empty for a message that is none of ours. */
    static Optional<NewMessage> read(Message received) throws JMSException {
        if (!(received instanceof TextMessage text) || !received.propertyExists(ID)) {
            return Optional.empty();
        }
        return Optional.of(new NewMessage(
                text.getStringProperty(ID),
                text.getStringProperty(TOPIC),
                text.getStringProperty(KEY),
                text.getIntProperty(SCHEMA_VERSION),
                text.getText(),
                occurredAt(text),
                text.getStringProperty(SOURCE)));
    }

    static Instant occurredAt(Message message) throws JMSException {
        return Instant.ofEpochMilli(message.getLongProperty(OCCURRED_AT));
    }
}

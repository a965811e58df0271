package org.zhengtong.platform.exchange.broker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jms.Connection;
import javax.jms.DeliveryMode;
import javax.jms.Destination;
import javax.jms.JMSException;
import javax.jms.MessageProducer;
import javax.jms.Session;
import org.apache.activemq.artemis.api.core.ActiveMQDuplicateIdException;

/** Sends by JMS, a whole list in one transaction. */
final class JmsSender implements Sender {

    private final Connection connection;
    private final Session session;
    private final MessageProducer producer;
    private final Map<String, Destination> queues = new HashMap<>();

    JmsSender(Connection connection) throws JMSException {
        this.connection = connection;
        this.session = connection.createSession(true, Session.SESSION_TRANSACTED);
        this.producer = session.createProducer(null);
        producer.setDeliveryMode(DeliveryMode.PERSISTENT);
        producer.setDisableMessageID(true);
    }

    @Override
    public void send(List<Parcel> parcels) {
        try {
            List<Parcel> rest = parcels;
            while (!rest.isEmpty() && !isAccepted(rest)) {
                rest = behindFirstNew(rest);
            }
        } catch (JMSException e) {
            throw new BrokerException("messages could not be sent", e);
        }
    }

    /**
     * The broker refuses a transaction as a whole when it knows one of its messages. What it knows was sent by one who did
     * not live to note it, and comes first: that is left out one by one, and the rest goes together again.
     */
    private List<Parcel> behindFirstNew(List<Parcel> parcels) throws JMSException {
        int known = 0;
        while (known < parcels.size() && !isAccepted(parcels.subList(known, known + 1))) {
            known++;
        }
        return parcels.subList(Math.min(known + 1, parcels.size()), parcels.size());
    }

    /** @return false when the broker knows one of them, and therefore took none */
    private boolean isAccepted(List<Parcel> parcels) throws JMSException {
        for (Parcel parcel : parcels) {
            producer.send(queue(parcel.queue()), MessageCodec.write(session, parcel));
        }
        try {
            session.commit();
            return true;
        } catch (JMSException e) {
            if (e.getCause() instanceof ActiveMQDuplicateIdException) {
                return false;
            }
            throw e;
        }
    }

    private Destination queue(String name) throws JMSException {
        Destination known = queues.get(name);
        if (known != null) {
            return known;
        }
        Destination queue = session.createQueue(name);
        queues.put(name, queue);
        return queue;
    }

    @Override
    public void close() {
        Closing.quietly(connection);
    }
}

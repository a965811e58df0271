package org.zhengtong.platform.exchange.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.jms.Connection;
import javax.jms.JMSException;
import javax.jms.Message;
import javax.jms.MessageConsumer;
import javax.jms.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.exchange.NewMessage;

/** Receives by JMS in a transacted session. */
final class JmsReceiver implements Receiver {

    private static final Logger LOG = LoggerFactory.getLogger(JmsReceiver.class);

    /** Characters of payload in one go, beyond its first message. */
    private static final int PAYLOAD_LIMIT = 8 << 20;

    private final String queue;
    private final Connection connection;
    private final Session session;
    private final MessageConsumer consumer;
    private volatile Optional<JMSException> broken = Optional.empty();

    JmsReceiver(Connection connection, String queue) throws JMSException {
        this.queue = queue;
        this.connection = connection;
        connection.setExceptionListener(e -> broken = Optional.of(e));
        this.session = connection.createSession(true, Session.SESSION_TRANSACTED);
        this.consumer = session.createConsumer(session.createQueue(queue));
        connection.start();
    }

    @Override
    public List<NewMessage> receive(int max, Duration first, Duration more) {
        try {
            return gathered(max, first, more);
        } catch (JMSException e) {
            throw failed(e);
        }
    }

    private List<NewMessage> gathered(int max, Duration first, Duration more) throws JMSException {
        List<NewMessage> gathered = new ArrayList<>();
        Message next = next(first);
        long end = System.nanoTime() + more.toNanos();
        int payload = 0;
        while (next != null) {
            Optional<NewMessage> message = MessageCodec.read(next);
            message.ifPresentOrElse(gathered::add, this::reportStranger);
            payload += message.map(read -> read.payload().length()).orElse(0);
            boolean full = gathered.size() >= max || payload >= PAYLOAD_LIMIT;
            next = full ? null : next(Duration.ofNanos(end - System.nanoTime()));
        }
        return gathered;
    }

    /** Null when there is none in time, as in JMS. A broken connection has none, and says so only to the listener. */
    private Message next(Duration limit) throws JMSException {
        Message next = limit.toMillis() > 0 ? consumer.receive(limit.toMillis()) : consumer.receiveNoWait();
        if (next == null && broken.isPresent()) {
            throw broken.get();
        }
        return next;
    }

    private void reportStranger() {
        LOG.error("a message that the exchange did not write was in queue {}; it is dropped", queue);
    }

    @Override
    public void commit() {
        try {
            session.commit();
        } catch (JMSException e) {
            throw failed(e);
        }
    }

    @Override
    public void rollback() {
        try {
            session.rollback();
        } catch (JMSException e) {
            throw failed(e);
        }
    }

    private BrokerException failed(JMSException e) {
        return new BrokerException("queue " + queue + " cannot be read", e);
    }

    @Override
    public void close() {
        Closing.quietly(connection);
    }
}

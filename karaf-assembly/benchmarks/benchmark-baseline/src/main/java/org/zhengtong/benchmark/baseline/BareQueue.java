package org.zhengtong.benchmark.baseline;

import java.util.Map;
import javax.jms.Connection;
import javax.jms.DeliveryMode;
import javax.jms.JMSException;
import javax.jms.MessageConsumer;
import javax.jms.MessageProducer;
import javax.jms.Queue;
import javax.jms.Session;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.apache.activemq.artemis.api.core.ActiveMQAddressExistsException;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ActiveMQQueueExistsException;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.activemq.artemis.jms.client.ActiveMQSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Persistent messages through the container's own broker by plain JMS, in transactions of a batch on both sides. */
@Path("/queue")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class BareQueue {

    private static final Logger LOG = LoggerFactory.getLogger(BareQueue.class);
    private static final String BROKER = "vm://0";
    private static final String QUEUE = "benchmark.bare";
    private static final long PATIENCE_MS = 60_000;

    @POST
    public Took send(Map<String, Integer> size) throws JMSException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ActiveMQConnectionFactory.class.getClassLoader());
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(BROKER);
                Connection connection = connection(factory)) {
            createQueue(connection);
            connection.start();
            Consumer consumer = new Consumer(connection, size.get("messages"), size.get("batch"));
            Thread receiving = new Thread(consumer, "benchmark-consumer");
            long start = System.nanoTime();
            receiving.start();
            produce(connection, size);
            consumer.join(receiving);
            return Took.since(start);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Connection connection(ActiveMQConnectionFactory factory) throws JMSException {
        factory.setBlockOnDurableSend(false);
        factory.setUseGlobalPools(false);
        return factory.createConnection();
    }

    /** The container's broker creates none by itself. */
    private static void createQueue(Connection connection) throws JMSException {
        try (Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            ClientSession core = ((ActiveMQSession) session).getCoreSession();
            core.createAddress(SimpleString.of(QUEUE), RoutingType.ANYCAST, false);
            core.createQueue(QueueConfiguration.of(QUEUE)
                    .setAddress(QUEUE)
                    .setRoutingType(RoutingType.ANYCAST)
                    .setDurable(true));
        } catch (ActiveMQAddressExistsException | ActiveMQQueueExistsException e) {
            LOG.debug("{} is there", QUEUE, e);
        } catch (ActiveMQException e) {
            throw new IllegalStateException("no queue " + QUEUE, e);
        }
    }

    private static void produce(Connection connection, Map<String, Integer> size) throws JMSException {
        String payload = "x".repeat(size.get("characters"));
        try (Session session = connection.createSession(true, Session.SESSION_TRANSACTED)) {
            MessageProducer producer = session.createProducer(queue(session));
            producer.setDeliveryMode(DeliveryMode.PERSISTENT);
            for (int sent = 1; sent <= size.get("messages"); sent++) {
                producer.send(session.createTextMessage(payload));
                if (sent % size.get("batch") == 0) {
                    session.commit();
                }
            }
            session.commit();
        }
    }

    private static Queue queue(Session session) throws JMSException {
        return session.createQueue(QUEUE);
    }

    /** Takes everything off the queue. */
    private static final class Consumer implements Runnable {

        private final Connection connection;
        private final int messages;
        private final int batch;
        private volatile String failure = "";

        Consumer(Connection connection, int messages, int batch) {
            this.connection = connection;
            this.messages = messages;
            this.batch = batch;
        }

        @Override
        public void run() {
            try (Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
                    MessageConsumer consumer = session.createConsumer(queue(session))) {
                for (int received = 1; received <= messages; received++) {
                    if (consumer.receive(PATIENCE_MS) == null) {
                        throw new JMSException("messages are missing: " + (messages - received + 1));
                    }
                    if (received % batch == 0) {
                        session.commit();
                    }
                }
                session.commit();
            } catch (JMSException e) {
                failure = e.toString();
            }
        }

        void join(Thread thread) throws JMSException {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new JMSException("interrupted");
            }
            if (!failure.isEmpty()) {
                throw new JMSException(failure);
            }
        }
    }
}

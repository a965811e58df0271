package org.zhengtong.platform.exchange.broker;

import java.time.Instant;
import java.util.Enumeration;
import java.util.Optional;
import javax.jms.Connection;
import javax.jms.JMSException;
import javax.jms.Message;
import javax.jms.QueueBrowser;
import javax.jms.Session;
import org.apache.activemq.artemis.api.core.ActiveMQAddressExistsException;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ActiveMQIllegalStateException;
import org.apache.activemq.artemis.api.core.ActiveMQQueueExistsException;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientRequestor;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.management.ManagementHelper;
import org.apache.activemq.artemis.api.core.management.ResourceNames;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after queues over one connection. */
final class QueueAdmin {

    private static final Logger LOG = LoggerFactory.getLogger(QueueAdmin.class);

    private static final long MANAGEMENT_LIMIT_MS = 10_000;
    private static final int GROUP_BUCKETS = 1024;
    private static final String MANAGEMENT = "activemq.management";

    private final Session session;
    private final ClientSession core;

    QueueAdmin(Connection connection) throws JMSException {
        this.session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        this.core = ((ActiveMQSession) session).getCoreSession();
        connection.start();
    }

    void create(String queue) {
        try {
            if (!query(queue).isExists()) {
                createAddress(queue);
                createAnycast(queue);
            }
        } catch (ActiveMQException e) {
            throw new BrokerException("queue " + queue + " could not be created", e);
        }
    }

    private void createAddress(String address) throws ActiveMQException {
        SimpleString name = SimpleString.of(address);
        try {
            if (!core.addressQuery(name).isExists()) {
                core.createAddress(name, RoutingType.ANYCAST, false);
            }
        } catch (ActiveMQAddressExistsException e) {
            LOG.debug("another node was quicker to create address {}", address);
        }
    }

    /**
     * Groups are kept by hash, or the broker would remember every key there ever was. A node that comes gets its share of
     * them, once what is on its way to the others has come to its end: order per key holds.
     */
    private void createAnycast(String queue) throws ActiveMQException {
        try {
            core.createQueue(QueueConfiguration.of(queue)
                    .setAddress(queue)
                    .setRoutingType(RoutingType.ANYCAST)
                    .setDurable(true)
                    .setGroupBuckets(GROUP_BUCKETS)
                    .setGroupRebalance(true)
                    .setGroupRebalancePauseDispatch(true)
                    .setAutoCreated(false)
                    .setAutoDelete(false));
        } catch (ActiveMQQueueExistsException e) {
            LOG.debug("another node was quicker to create queue {}", queue);
        }
    }

    /**
     * Tells the broker how to treat addresses; it keeps that over restarts.
     *
     * @return its own words on what it keeps now
     * @throws Exception as Artemis declares; for instance if this account may not manage the broker
     */
    String configure(String addresses, AddressSettings settings) throws Exception {
        ClientMessage request = core.createMessage(false);
        ManagementHelper.putOperationInvocation(
                request, ResourceNames.BROKER, "addAddressSettings", addresses, settings.toJSON());
        try (ClientRequestor requestor = new ClientRequestor(core, MANAGEMENT)) {
            ClientMessage answer = requestor.request(request, MANAGEMENT_LIMIT_MS);
            if (answer == null || !ManagementHelper.hasOperationSucceeded(answer)) {
                throw new ActiveMQIllegalStateException("the broker did not take the settings");
            }
            return String.valueOf(ManagementHelper.getResult(answer));
        }
    }

    void delete(String queue) {
        try {
            if (query(queue).isExists()) {
                core.deleteQueue(queue);
            }
        } catch (ActiveMQException e) {
            throw new BrokerException("queue " + queue + " could not be deleted", e);
        }
    }

    QueueStatus status(String queue) throws JMSException {
        try {
            ClientSession.QueueQuery found = query(queue);
            return found.isExists() && found.getMessageCount() > 0
                    ? new QueueStatus(found.getMessageCount(), oldest(queue))
                    : QueueStatus.EMPTY;
        } catch (ActiveMQException e) {
            throw new BrokerException("queue " + queue + " could not be looked at", e);
        }
    }

    private ClientSession.QueueQuery query(String queue) throws ActiveMQException {
        return core.queueQuery(SimpleString.of(queue));
    }

    private Optional<Instant> oldest(String queue) throws JMSException {
        try (QueueBrowser browser = session.createBrowser(session.createQueue(queue))) {
            Enumeration<?> waiting = browser.getEnumeration();
            return waiting.hasMoreElements()
                    ? Optional.of(MessageCodec.occurredAt((Message) waiting.nextElement()))
                    : Optional.empty();
        }
    }
}

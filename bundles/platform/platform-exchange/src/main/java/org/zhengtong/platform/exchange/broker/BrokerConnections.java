package org.zhengtong.platform.exchange.broker;

import javax.jms.Connection;
import javax.jms.JMSException;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** Opens connections. A lost one is not mended behind the back of its user, who must begin anew. */
final class BrokerConnections {

    private final ActiveMQConnectionFactory factory;

    BrokerConnections(BrokerConfig config) {
        try {
            this.factory = ArtemisClassLoader.within(() -> factory(config));
        } catch (Exception e) { // Callable declares no less; what comes here is a URL that cannot be read
            throw new BrokerException("the broker's URL is not valid", e);
        }
    }

    private static ActiveMQConnectionFactory factory(BrokerConfig config) {
        ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(config.url());
        if (!config.user().isEmpty()) {
            factory.setUser(config.user());
            factory.setPassword(config.password());
        }
        factory.setReconnectAttempts(0);
        factory.setInitialConnectAttempts(1);
        factory.setCallTimeout(config.call__timeout__ms());
        factory.setBlockOnDurableSend(false); // sends are transacted: the commit waits for all of them
        factory.setUseGlobalPools(false);
        return factory;
    }

    Connection open() {
        try {
            return ArtemisClassLoader.within(factory::createConnection);
        } catch (Exception e) { // Callable declares no less; JMSException or what it wraps
            throw new BrokerException("no connection to the broker", e);
        }
    }

    /** Opens a connection for {@code work}, which closes it when it is done with it. */
    <T> T use(JmsWork<T> work) {
        Connection connection = open();
        try {
            return work.with(connection);
        } catch (JMSException e) {
            Closing.quietly(connection);
            throw new BrokerException("the broker failed", e);
        }
    }

    void close() {
        factory.close();
    }

    /** Something to do with a connection. */
    @FunctionalInterface
    interface JmsWork<T> {
        T with(Connection connection) throws JMSException;
    }
}

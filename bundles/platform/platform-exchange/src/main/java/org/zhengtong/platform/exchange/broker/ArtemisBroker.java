package org.zhengtong.platform.exchange.broker;

import java.util.Optional;
import javax.jms.Connection;
import javax.jms.JMSException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;

/** Artemis, in this process or elsewhere. */
@Component(service = Broker.class, configurationPid = BrokerConfig.PID)
@Designate(ocd = BrokerConfig.class)
public final class ArtemisBroker implements Broker {

    private final Optional<EmbeddedServer> embedded;
    private final Optional<ExternalServer> external;
    private final BrokerConnections connections;

    @Activate
    public ArtemisBroker(BrokerConfig config) {
        boolean elsewhere = "external".equals(config.mode());
        this.external = elsewhere ? Optional.of(new ExternalServer(config)) : Optional.empty();
        this.embedded = elsewhere ? Optional.empty() : Optional.of(new EmbeddedServer(config));
        embedded.ifPresent(EmbeddedServer::ensureStarted);
        this.connections = new BrokerConnections(config);
    }

    @Override
    public Sender sender() {
        return connected(JmsSender::new);
    }

    @Override
    public Receiver receiver(String queue) {
        return connected(connection -> new JmsReceiver(connection, queue));
    }

    private <T> T connected(BrokerConnections.JmsWork<T> work) {
        embedded.ifPresent(EmbeddedServer::ensureStarted);
        return connections.use(work);
    }

    @Override
    public void createQueue(String queue) {
        administer(admin -> {
            external.ifPresent(server -> server.prepare(admin));
            admin.create(queue);
            return queue;
        });
    }

    @Override
    public void deleteQueue(String queue) {
        administer(admin -> {
            admin.delete(queue);
            return queue;
        });
    }

    @Override
    public QueueStatus status(String queue) {
        return administer(admin -> admin.status(queue));
    }

    private <T> T administer(AdminWork<T> work) {
        return connected(connection -> {
            try (Connection closed = connection) {
                return work.with(new QueueAdmin(closed));
            }
        });
    }

    @Deactivate
    public void stop() {
        connections.close();
        embedded.ifPresent(EmbeddedServer::stop);
    }

    /** Something to do with queues. */
    @FunctionalInterface
    private interface AdminWork<T> {
        T with(QueueAdmin admin) throws JMSException;
    }
}

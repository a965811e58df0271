package org.zhengtong.platform.exchange.broker;

import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A broker elsewhere. It is told how to treat our queues, until it has taken that; its own defaults would give messages up. */
final class ExternalServer {

    private static final Logger LOG = LoggerFactory.getLogger(ExternalServer.class);

    private static final String OUR_QUEUES = Broker.queueOf("#");

    private final AddressSettings settings;
    private boolean told;

    ExternalServer(BrokerConfig config) {
        this.settings = QueueSettings.of(config);
    }

    synchronized void prepare(QueueAdmin admin) {
        if (told) {
            return;
        }
        try {
            ArtemisClassLoader.within(() -> admin.configure(OUR_QUEUES, settings));
            told = true;
        } catch (Exception e) { // Artemis declares no less; whatever it is, the settings are not made
            LOG.warn("{} could not be configured at the broker: see that its broker.xml does", OUR_QUEUES, e);
        }
    }
}

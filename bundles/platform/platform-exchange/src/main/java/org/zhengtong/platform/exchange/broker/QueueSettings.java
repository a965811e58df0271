package org.zhengtong.platform.exchange.broker;

import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** How a broker has to treat our queues. */
final class QueueSettings {

    private static final int MEGABYTE = 1 << 20;

    private QueueSettings() {}

    /** A failed delivery is the exchange's business: the broker neither counts nor delays. */
    static AddressSettings of(BrokerConfig config) {
        return new AddressSettings()
                .setMaxDeliveryAttempts(-1)
                .setRedeliveryDelay(0)
                .setMaxSizeBytes((long) config.queue__memory__mb() * MEGABYTE)
                .setPageSizeBytes(4 * MEGABYTE)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
                .setAutoCreateQueues(false)
                .setAutoCreateAddresses(false)
                .setAutoDeleteQueues(false)
                .setAutoDeleteAddresses(false);
    }
}

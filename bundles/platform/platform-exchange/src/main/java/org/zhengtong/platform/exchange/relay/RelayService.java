package org.zhengtong.platform.exchange.relay;

import java.time.Duration;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.exchange.broker.Broker;
import org.zhengtong.platform.exchange.outbox.RelaySignal;
import org.zhengtong.platform.exchange.resilience.Backoff;
import org.zhengtong.platform.exchange.resilience.Outage;
import org.zhengtong.platform.exchange.store.RelayLease;
import org.zhengtong.platform.exchange.store.RelayStore;

/** The relay's thread on this node. */
@Component(immediate = true, service = RelayService.class, configurationPid = RelayConfig.PID)
@Designate(ocd = RelayConfig.class)
public final class RelayService {

    private static final Logger LOG = LoggerFactory.getLogger(RelayService.class);

    private final Relay relay;
    private final RelayLoop loop;
    private final Thread thread;
    private final Duration stopLimit;

    @Activate
    public RelayService(
            @Reference RelayStore store, @Reference Broker broker, @Reference RelaySignal signal, RelayConfig config) {
        RelayLease lease = new RelayLease(UUID.randomUUID().toString(), Duration.ofMillis(config.lease__ms()));
        Backoff backoff = new Backoff(
                Duration.ofMillis(config.retry__first__ms()), 2, Duration.ofMillis(config.retry__max__ms()));
        this.stopLimit = Duration.ofMillis(config.stop__timeout__ms());
        this.relay = new Relay(store, broker, lease, config.batch__size());
        this.loop = new RelayLoop(
                relay,
                signal,
                new Outage(LOG, "the relay", backoff),
                Duration.ofMillis(config.poll__ms()),
                Duration.ofMillis(config.gather__ms()));
        this.thread = new Thread(loop, "exchange-relay");
        thread.setDaemon(true);
        thread.start();
    }

    @Deactivate
    public void stop() throws InterruptedException {
        loop.stop();
        thread.join(stopLimit.toMillis());
        if (thread.isAlive()) {
            relay.abort();
            thread.join(stopLimit.toMillis());
        }
        if (thread.isAlive()) {
            LOG.error("the relay does not stop: it hangs in a call to the broker or the database");
        }
    }
}

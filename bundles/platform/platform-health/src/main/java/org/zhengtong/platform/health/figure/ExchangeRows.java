package org.zhengtong.platform.health.figure;

import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.exchange.ExchangeHealth;
import org.zhengtong.platform.api.exchange.ExchangeHealth.State;

/** Broker and relay. */
@Component(service = FigureSource.class)
public final class ExchangeRows implements FigureSource {

    private final ExchangeHealth exchange;
    private final Rows broker;
    private final Rows notRelayed;
    private final Rows lag;

    @Activate
    public ExchangeRows(@Reference PrometheusMeters meters, @Reference ExchangeHealth exchange) {
        this.exchange = exchange;
        broker = new Rows(meters.registry(), "zt.broker.up", "1 while the broker takes messages");
        notRelayed = new Rows(meters.registry(), "zt.relay.waiting", "messages still to be handed to the broker");
        lag = new Rows(meters.registry(), "zt.relay.lag.seconds", "age of the oldest of them");
    }

    @Override
    public void refresh() {
        State state = exchange.state();
        broker.add(state.brokerReachable() ? 1 : 0).show();
        notRelayed.add(state.notRelayed()).show();
        lag.add(Rows.seconds(state.oldestNotRelayedSince(), Instant.now())).show();
    }
}

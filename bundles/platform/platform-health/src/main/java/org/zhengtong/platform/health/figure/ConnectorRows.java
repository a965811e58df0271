package org.zhengtong.platform.health.figure;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.exchange.Connectors.ConnectorStatus;
import org.zhengtong.platform.api.exchange.Connectors.State;
import org.zhengtong.platform.health.check.ConnectorView;

/** Connectors and their queues, over all nodes. */
@Component(service = FigureSource.class)
public final class ConnectorRows implements FigureSource {

    private static final String TAG = "connector";

    private final ConnectorView connectors;
    private final Clock clock;
    private final Rows state;
    private final Rows waiting;
    private final Rows oldest;
    private final Rows dead;

    @Activate
    public ConnectorRows(
            @Reference PrometheusMeters meters,
            @Reference ConnectorView connectors,
            @Reference(target = "(zt.clock=business)") Clock clock) {
        this.connectors = connectors;
        this.clock = clock;
        MeterRegistry registry = meters.registry();
        state = new Rows(registry, "zt.connector.state", "1 for the state that the connector is in");
        waiting = new Rows(registry, "zt.connector.waiting", "messages that wait for the connector");
        oldest = new Rows(registry, "zt.connector.oldest.waiting.seconds", "age of the oldest of them");
        dead = new Rows(registry, "zt.connector.dead.letters", "dead letters");
    }

    @Override
    public void refresh() {
        Instant now = clock.instant(); // messages occur in business time
        connectors.all().forEach(one -> add(one, now));
        List.of(state, waiting, oldest, dead).forEach(Rows::show);
    }

    private void add(ConnectorStatus one, Instant now) {
        String name = one.name();
        for (State each : State.values()) {
            state.add(one.state() == each ? 1 : 0, TAG, name, "state", each.name());
        }
        waiting.add(one.waiting(), TAG, name);
        oldest.add(Rows.seconds(one.oldestWaitingSince(), now), TAG, name);
        dead.add(one.dead(), TAG, name);
    }
}

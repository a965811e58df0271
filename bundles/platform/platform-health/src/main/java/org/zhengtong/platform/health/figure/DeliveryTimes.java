package org.zhengtong.platform.health.figure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.exchange.DeliveryObserver;
import org.zhengtong.platform.api.figure.Meters;
import org.zhengtong.platform.api.figure.Meters.Counter;
import org.zhengtong.platform.api.figure.Meters.Timer;

/** Measures calls to external systems, and how long messages were on their way. */
@Component
public final class DeliveryTimes implements DeliveryObserver {

    private static final String TAG = "connector";

    private final Meters meters;
    private final Map<String, OfConnector> byConnector = new ConcurrentHashMap<>();

    @Activate
    public DeliveryTimes(@Reference Meters meters) {
        this.meters = meters;
    }

    @Override
    public void called(Call call) {
        OfConnector of = of(call.connector());
        of.calls.record(call.took());
        call.latencies().forEach(of.latencies::record);
        of.delivered.add(call.delivered());
        of.alreadyThere.add(call.alreadyThere());
        of.rejected.add(call.rejected());
        of.unavailable.add(call.unavailable());
    }

    @Override
    public void paused(String connector) {
        of(connector).pauses.add(1);
    }

    private OfConnector of(String connector) {
        return byConnector.computeIfAbsent(connector, name -> new OfConnector(meters, name));
    }

    /** The meters of one connector. */
    private static final class OfConnector {

        private final Timer calls;
        private final Timer latencies;
        private final Counter delivered;
        private final Counter alreadyThere;
        private final Counter rejected;
        private final Counter unavailable;
        private final Counter pauses;

        OfConnector(Meters meters, String name) {
            calls = meters.timer("zt.connector.call", "calls to the external system", TAG, name);
            latencies = meters.timer("zt.message.latency", "from publishing to delivery", TAG, name);
            delivered = outcome(meters, name, "delivered");
            alreadyThere = outcome(meters, name, "already_there");
            rejected = outcome(meters, name, "rejected");
            unavailable = outcome(meters, name, "unavailable");
            pauses = meters.counter("zt.connector.pauses", "pauses that began", TAG, name);
        }

        private static Counter outcome(Meters meters, String name, String outcome) {
            return meters.counter(
                    "zt.connector.messages", "messages by outcome of their delivery", TAG, name, "outcome", outcome);
        }
    }
}

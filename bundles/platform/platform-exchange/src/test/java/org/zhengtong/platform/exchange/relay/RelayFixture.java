package org.zhengtong.platform.exchange.relay;

import java.util.HashMap;
import java.util.Map;
import org.zhengtong.platform.exchange.broker.Broker;
import org.zhengtong.platform.exchange.outbox.RelaySignal;
import org.zhengtong.platform.exchange.store.RelayStore;
import org.zhengtong.platform.exchange.testing.Configurations;

/** Relays that do not take their time. */
public final class RelayFixture {

    private RelayFixture() {}

    public static RelayService started(RelayStore store, Broker broker, RelaySignal signal, Map<String, ?> settings) {
        Map<String, Object> values = new HashMap<>(Map.of("retry__first__ms", 20, "retry__max__ms", 200));
        values.putAll(settings);
        return new RelayService(store, broker, signal, Configurations.of(RelayConfig.class, values));
    }
}

package org.zhengtong.platform.exchange.delivery;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.connector.api.Objection;
import org.zhengtong.connector.api.Settings;

/** Asks a connector what it has against settings. */
final class SettingsCheck {

    private final Connector connector;
    private final BoundedCalls calls;
    private final Duration limit;

    SettingsCheck(Connector connector, BoundedCalls calls, Duration limit) {
        this.connector = connector;
        this.calls = calls;
        this.limit = limit;
    }

    /** One at a time. A check that fails objects to the whole. */
    synchronized Map<String, String> to(Map<String, Object> settings) throws InterruptedException {
        Map<String, String> reasons = new LinkedHashMap<>();
        try {
            List<Objection> objections = Optional.ofNullable(
                            calls.call(() -> connector.check(new Settings(settings)), limit))
                    .orElseGet(List::of);
            objections.forEach(objection -> reasons.put(objection.key(), objection.reason()));
        } catch (CallFailedException e) {
            reasons.put("", e.getMessage());
        }
        return reasons;
    }
}

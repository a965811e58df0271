package org.zhengtong.platform.exchange.delivery;

import java.time.Duration;
import java.util.Optional;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.connector.api.Outcome.Unavailable;
import org.zhengtong.connector.api.Probe;

/** Asks a connector's system whether it works: the dispatcher does when it is down, the operator whenever he likes. */
final class HealthProbe {

    private final Connector connector;
    private final BoundedCalls calls;
    private final Duration limit;
    private final ConnectorHealth health;
    private final PauseLog pauses;

    HealthProbe(Connector connector, BoundedCalls calls, Duration limit, ConnectorHealth health, PauseLog pauses) {
        this.connector = connector;
        this.calls = calls;
        this.limit = limit;
        this.health = health;
        this.pauses = pauses;
    }

    /** One at a time: who comes second waits for the first. */
    synchronized Probe ask() throws InterruptedException {
        Probe answer = answer();
        if (health.probed(answer)) {
            pauses.ended();
        }
        return answer;
    }

    private Probe answer() throws InterruptedException {
        try {
            return Optional.ofNullable(calls.call(connector::probe, limit))
                    .orElseGet(() -> Probe.unhealthy(DeliveryText.WRONG_ANSWER.text(1, 0)));
        } catch (CallFailedException e) {
            return Probe.unhealthy(e.getMessage());
        }
    }

    /** What an attempt to deliver came to. */
    void failed(Unavailable down) {
        if (health.failed(down)) {
            pauses.began(health.detail());
        }
    }

    ConnectorHealth health() {
        return health;
    }
}

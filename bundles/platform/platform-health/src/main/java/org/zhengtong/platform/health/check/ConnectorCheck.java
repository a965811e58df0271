package org.zhengtong.platform.health.check;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.zhengtong.platform.api.exchange.Connectors.ConnectorStatus;

/** How one connector is. A system that is down costs no call of anybody: its messages wait. */
final class ConnectorCheck implements HealthCheck {

    private final String name;
    private final ConnectorView view;
    private final Limits waiting;
    private final long dead;
    private final Clock clock;

    /** @param dead dead letters from which on that is a warning */
    ConnectorCheck(String name, ConnectorView view, Limits waiting, long dead, Clock clock) {
        this.name = name;
        this.view = view;
        this.waiting = waiting;
        this.dead = dead;
        this.clock = clock;
    }

    @Override
    public Result execute() {
        return view.find(name)
                .map(this::judge)
                .orElseGet(() -> new Findings().warn("connector.gone").result());
    }

    private Result judge(ConnectorStatus status) {
        Findings findings = new Findings();
        switch (status.state()) {
            case RUNNING -> findings.ok("connector.running");
            case UNAVAILABLE -> findings.warn("connector.unavailable", status.detail());
            case PAUSED -> findings.warn("connector.paused");
            default -> findings.warn("connector.absent");
        }
        judgeWaiting(findings, status.waiting(), status.oldestWaitingSince());
        if (status.dead() >= dead) {
            findings.warn("connector.dead", status.dead());
        }
        return findings.result();
    }

    private void judgeWaiting(Findings findings, long count, Optional<Instant> since) {
        Duration age =
                since.map(time -> Duration.between(time, clock.instant())).orElse(Duration.ZERO);
        if (age.compareTo(waiting.critical()) >= 0) {
            findings.critical("connector.waiting", count, age.toMinutes());
        } else if (age.compareTo(waiting.warn()) >= 0) {
            findings.warn("connector.waiting", count, age.toMinutes());
        }
    }
}

package org.zhengtong.platform.health.check;

import java.time.Clock;
import java.time.Duration;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.zhengtong.platform.api.exchange.ExchangeHealth;
import org.zhengtong.platform.api.exchange.ExchangeHealth.State;

/** How far the relay is behind. */
@Component(
        configurationPid = "org.zhengtong.platform.health.relay",
        property = {HealthCheck.NAME + "=relay", HealthCheck.TAGS + "=zhengtong"})
@Designate(ocd = RelayCheck.Config.class)
public final class RelayCheck implements HealthCheck {

    private final ExchangeHealth exchange;
    private final Clock clock;
    private final Limits limits;

    @Activate
    public RelayCheck(@Reference ExchangeHealth exchange, Config config) {
        this(
                exchange,
                Clock.systemUTC(),
                new Limits(Duration.ofSeconds(config.warn__s()), Duration.ofSeconds(config.critical__s())));
    }

    RelayCheck(ExchangeHealth exchange, Clock clock, Limits limits) {
        this.exchange = exchange;
        this.clock = clock;
        this.limits = limits;
    }

    @Override
    public Result execute() {
        State state = exchange.state();
        Duration lag = state.oldestNotRelayedSince()
                .map(since -> Duration.between(since, clock.instant()))
                .orElse(Duration.ZERO);
        return limits.judge(lag, "relay", state.notRelayed(), lag.toSeconds());
    }

    /** The keys of the configuration. */
    @ObjectClassDefinition(name = "Health: relay")
    public @interface Config {

        @AttributeDefinition(
                name = "warn_s",
                description = "Seconds that the oldest message may wait for the broker before that is a warning")
        long warn__s() default 60;

        @AttributeDefinition(name = "critical_s", description = "Seconds after which it is critical")
        long critical__s() default 600;
    }
}

package org.zhengtong.platform.health.check;

import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.exchange.ExchangeHealth;
import org.zhengtong.platform.api.exchange.ExchangeHealth.State;

/** Whether the broker takes messages. Without it calls are still taken, and their messages wait in the database. */
@Component(property = {HealthCheck.NAME + "=broker", HealthCheck.TAGS + "=zhengtong"})
public final class BrokerCheck implements HealthCheck {

    private final ExchangeHealth exchange;

    @Activate
    public BrokerCheck(@Reference ExchangeHealth exchange) {
        this.exchange = exchange;
    }

    @Override
    public Result execute() {
        State state = exchange.state();
        return state.brokerReachable()
                ? new Findings().ok("broker.ok").result()
                : new Findings().critical("broker.away", state.brokerProblem()).result();
    }
}

package org.zhengtong.platform.exchange.delivery;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** The limits of one connector, one for each file of that factory PID. */
@Component(
        service = ConnectorLimits.class,
        configurationPid = ConnectorLimitsConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = ConnectorLimitsConfig.class, factory = true)
public final class ConnectorLimits {

    private final ConnectorLimitsConfig config;

    @Activate
    public ConnectorLimits(ConnectorLimitsConfig config) {
        this.config = config;
    }

    String connector() {
        return config.connector();
    }

    DeliveryLimits over(DeliveryLimits defaults) {
        return defaults.with(config);
    }
}

package org.zhengtong.platform.health.figure;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.health.Health;

/** What the health checks say. */
@Component(service = FigureSource.class)
public final class HealthRows implements FigureSource {

    private final Health health;
    private final Rows level;

    @Activate
    public HealthRows(@Reference PrometheusMeters meters, @Reference Health health) {
        this.health = health;
        level = new Rows(meters.registry(), "zt.health", "0 well, 1 warning, 2 critical");
    }

    @Override
    public void refresh() {
        health.report().checks().forEach(check -> level.add(check.level().ordinal(), "check", check.name()));
        level.show();
    }
}

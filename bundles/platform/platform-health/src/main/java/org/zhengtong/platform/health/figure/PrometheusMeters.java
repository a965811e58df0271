package org.zhengtong.platform.health.figure;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.zhengtong.platform.api.figure.Meters;

/** Figures in a Micrometer registry, in the form that Prometheus reads. */
@Component(service = {Meters.class, PrometheusMeters.class})
public final class PrometheusMeters implements Meters {

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    @Activate
    public PrometheusMeters() {}

    @Override
    public Counter counter(String name, String help, String... tags) {
        io.micrometer.core.instrument.Counter counter = io.micrometer.core.instrument.Counter.builder(name)
                .description(help)
                .tags(tags)
                .register(registry);
        return counter::increment;
    }

    @Override
    public Timer timer(String name, String help, String... tags) {
        io.micrometer.core.instrument.Timer timer = io.micrometer.core.instrument.Timer.builder(name)
                .description(help)
                .tags(tags)
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
        return timer::record;
    }

    @Override
    public Registration gauge(String name, String help, DoubleSupplier value, String... tags) {
        Gauge gauge = Gauge.builder(name, value::getAsDouble)
                .description(help)
                .tags(tags)
                .strongReference(true)
                .register(registry);
        return () -> registry.remove(gauge);
    }

    MeterRegistry registry() {
        return registry;
    }

    /** All figures, in the text format of Prometheus. */
    String text() {
        return registry.scrape();
    }

    @Deactivate
    void close() {
        registry.close();
    }
}

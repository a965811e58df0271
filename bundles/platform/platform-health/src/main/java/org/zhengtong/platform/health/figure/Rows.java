package org.zhengtong.platform.health.figure;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A figure of several things, which come and go. */
final class Rows {

    private final MultiGauge gauge;
    private final List<Row<?>> rows = new ArrayList<>();

    Rows(MeterRegistry registry, String name, String help) {
        gauge = MultiGauge.builder(name).description(help).register(registry);
    }

    Rows add(double value, String... tags) {
        rows.add(Row.of(Tags.of(tags), () -> value));
        return this;
    }

    /** Seconds that have passed; none if it has not begun. */
    static double seconds(Optional<Instant> since, Instant now) {
        return since.map(time -> seconds(time, now)).orElse(0.0);
    }

    static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }

    /** Shows what was added since the last time, and nothing else. */
    void show() {
        gauge.register(List.copyOf(rows), true);
        rows.clear();
    }
}

package org.zhengtong.platform.health.figure;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;

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

    /** Shows what was added since the last time, and nothing else. */
    void show() {
        gauge.register(List.copyOf(rows), true);
        rows.clear();
    }
}

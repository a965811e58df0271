package org.zhengtong.platform.health.figure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.figure.Meters.Registration;

class PrometheusMetersTest {

    private final PrometheusMeters meters = new PrometheusMeters();

    @AfterEach
    void stop() {
        meters.close();
    }

    @Test
    void countsAndMeasures() {
        meters.counter("zt.things", "things", "kind", "big").add(3);
        meters.counter("zt.things", "things", "kind", "big").add(2);
        meters.timer("zt.calls", "calls", "operation", "add").record(Duration.ofMillis(70));

        assertHas("zt_things_total{kind=\"big\"} 5.0");
        assertHas("zt_calls_seconds_bucket{operation=\"add\",le=\"0.05\"} 0");
        assertHas("zt_calls_seconds_bucket{operation=\"add\",le=\"0.1\"} 1");
        assertHas("zt_calls_seconds_count{operation=\"add\"} 1");
        assertHas("# HELP zt_calls_seconds calls");
    }

    @Test
    void asksForWhatGoesUpAndDown() {
        try (Registration gauge = meters.gauge("zt.level", "level", () -> 7)) {
            assertHas("zt_level 7.0");
        }
        assertFalse(meters.text().contains("zt_level"));
    }

    @Test
    void thingsComeAndGo() {
        Rows rows = new Rows(meters.registry(), "zt.waiting", "waiting");
        rows.add(4, "connector", "a").add(5, "connector", "b").show();
        assertHas("zt_waiting{connector=\"b\"} 5.0");

        rows.add(6, "connector", "a").show();

        assertHas("zt_waiting{connector=\"a\"} 6.0");
        assertFalse(meters.text().contains("connector=\"b\""));
    }

    @Test
    void knowsTheJavaItRunsOn() {
        JvmFigures jvm = new JvmFigures(meters);
        assertHas("jvm_memory_used_bytes");
        jvm.close();
    }

    @Test
    void aSourceThatFailsHidesNoOther() {
        Collection collection = new Collection(meters);
        collection.bindSource(() -> {
            throw new IllegalStateException("the database is away");
        });
        collection.bindSource(() -> meters.counter("zt.asked", "asked").add(1));

        assertTrue(collection.text().contains("zt_asked_total 1.0"));
        assertTrue(collection.text().contains("zt_asked_total 1.0"), "asked again though it was fresh");
    }

    private void assertHas(String line) {
        assertTrue(meters.text().contains(line), () -> line + " in\n" + meters.text());
    }
}

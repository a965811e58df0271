package org.zhengtong.benchmark;

import java.util.function.Supplier;
import org.zhengtong.benchmark.measure.IntakeMeasure;
import org.zhengtong.benchmark.measure.Measure;
import org.zhengtong.benchmark.measure.RatingMeasure;
import org.zhengtong.benchmark.measure.RelayMeasure;
import org.zhengtong.benchmark.measure.StartMeasure;
import org.zhengtong.benchmark.measure.SweepMeasure;

/** What can be measured. */
enum Kind {
    RATING(RatingMeasure::new),
    INTAKE(IntakeMeasure::new),
    SWEEP(SweepMeasure::new),
    RELAY(RelayMeasure::new),
    START(StartMeasure::new);

    private final Supplier<Measure> maker;

    Kind(Supplier<Measure> maker) {
        this.maker = maker;
    }

    Measure measure() {
        return maker.get();
    }
}

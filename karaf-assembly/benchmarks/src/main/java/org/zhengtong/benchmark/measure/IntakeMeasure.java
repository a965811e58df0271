package org.zhengtong.benchmark.measure;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.benchmark.Cases;
import org.zhengtong.benchmark.City;
import org.zhengtong.benchmark.Report;
import org.zhengtong.benchmark.Report.Pair;
import org.zhengtong.benchmark.Settings;
import org.zhengtong.benchmark.Stopwatch;

/** Cases in batches over REST, checked, encrypted, stored, audited and in the outbox, against a bare batch insert. */
public final class IntakeMeasure implements Measure {

    private static final String OURS = "/api/rating/v1/cases/batch";
    private static final String BARE = "/benchmark/cases";

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public void run(City city, Settings settings, Report report) throws IOException, InterruptedException {
        city.installBaselines();
        Cases ours = new Cases(city, Duration.ofHours(1));
        Cases bare = new Cases(city, Duration.ofHours(1));
        List<Pair> rates = new ArrayList<>();
        List<Pair> costs = new ArrayList<>();
        for (int batch = 0; batch < settings.rows() / Cases.BATCH; batch++) {
            Stopwatch product = Stopwatch.of(city, () -> ours.reportTo(OURS, Cases.BATCH));
            Stopwatch baseline = Stopwatch.of(city, () -> bare.reportTo(BARE, Cases.BATCH));
            rates.add(new Pair(product.perSecond(Cases.BATCH), baseline.perSecond(Cases.BATCH)));
            costs.add(new Pair(product.cpuMillisEach(Cases.BATCH), baseline.cpuMillisEach(Cases.BATCH)));
        }
        report.add(city.database(), "cases per second, batches of 1,000", rates, 0);
        report.add(city.database(), "case, processor ms each", costs, 0);
    }
}

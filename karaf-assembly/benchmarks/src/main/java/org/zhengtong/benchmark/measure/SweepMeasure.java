package org.zhengtong.benchmark.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhengtong.benchmark.Cases;
import org.zhengtong.benchmark.City;
import org.zhengtong.benchmark.Report;
import org.zhengtong.benchmark.Report.Pair;
import org.zhengtong.benchmark.Settings;
import org.zhengtong.benchmark.Stopwatch;

/** The job that gives default ratings, against one UPDATE of the same rows. */
public final class SweepMeasure implements Measure {

    private static final String JOB = "/api/platform/v1/jobs/rating-default/runs";
    private static final Duration OVERDUE = Duration.ofDays(10);
    private static final double AIM = 0.3;

    @Override
    public String name() {
        return "sweep";
    }

    @Override
    public void run(City city, Settings settings, Report report) throws IOException, InterruptedException {
        city.installBaselines();
        Cases cases = new Cases(city, OVERDUE);
        int rows = settings.rows() / settings.rounds();
        List<Pair> rates = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            cases.report(rows);
            JsonNode update = city.api().post("/benchmark/update", Map.of("rows", rows));
            Stopwatch sweep = Stopwatch.of(city, () -> sweep(city, rows));
            rates.add(new Pair(
                    sweep.perSecond(rows), rows * 1000.0 / update.path("millis").asLong()));
        }
        report.add(city.database(), "default ratings per second", rates, AIM);
    }

    private static void sweep(City city, int rows) throws IOException, InterruptedException {
        long done = city.api().post(JOB, Map.of("dryRun", false)).path("done").asLong();
        if (done != rows) {
            throw new IllegalStateException(done + " of " + rows + " cases were rated");
        }
    }
}

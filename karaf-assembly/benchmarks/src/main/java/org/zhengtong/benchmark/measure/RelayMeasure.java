package org.zhengtong.benchmark.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhengtong.benchmark.City;
import org.zhengtong.benchmark.Report;
import org.zhengtong.benchmark.Report.Pair;
import org.zhengtong.benchmark.Settings;

/**
 * Messages from the outbox through the broker to a connector that takes everything, with the record and the evidence of each,
 * against a bare persistent producer and consumer of the same broker.
 */
public final class RelayMeasure implements Measure {

    private static final int PAYLOAD = 1000;
    private static final int BATCH = 500;
    private static final double AIM = 0.7;

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public void run(City city, Settings settings, Report report) throws IOException, InterruptedException {
        city.installBaselines();
        int messages = settings.rows() / settings.rounds();
        round(city, messages);
        List<Pair> rates = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            rates.add(round(city, messages));
        }
        report.add(city.database(), "messages relayed per second", rates, AIM);
    }

    private static Pair round(City city, int messages) throws IOException, InterruptedException {
        Map<String, Integer> size = Map.of("messages", messages, "characters", PAYLOAD, "batch", BATCH);
        return new Pair(
                messages * 1000.0 / millis(city, "/benchmark/messages", size),
                messages * 1000.0 / millis(city, "/benchmark/queue", size));
    }

    private static long millis(City city, String path, Map<String, Integer> size)
            throws IOException, InterruptedException {
        return Math.max(1, city.api().post(path, size).path("millis").asLong());
    }
}

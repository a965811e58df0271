package org.zhengtong.benchmark.measure;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.zhengtong.benchmark.Cases;
import org.zhengtong.benchmark.City;
import org.zhengtong.benchmark.Report;
import org.zhengtong.benchmark.Report.Pair;
import org.zhengtong.benchmark.Settings;

/** Start of the container, its memory, and the start of the command line against a JVM that does nothing. */
public final class StartMeasure implements Measure {

    private static final int SOME_CASES = 5_000;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(City city, Settings settings, Report report) throws IOException, InterruptedException {
        String database = city.database();
        report.add(database, "first start to ready, seconds", city.startTime().toMillis() / 1000.0);
        report.add(database, "memory when ready, MB", city.megabytes());
        new Cases(city, Duration.ofHours(1)).report(SOME_CASES);
        report.add(database, "memory after 5,000 cases, MB", city.megabytes());
        List<Pair> help = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            help.add(new Pair(
                    seconds(City.file("zt").toString(), "--help"), seconds("java", "-Xshare:auto", "-version")));
        }
        report.add(database, "zt --help, seconds", help, 0);
    }

    private static double seconds(String... command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return (System.nanoTime() - start) / 1e9;
    }
}

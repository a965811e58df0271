package org.zhengtong.benchmark;

import java.io.IOException;
import java.time.Duration;

/** What a piece of work took. */
public record Stopwatch(Duration time, Duration cpu) {

    public static Stopwatch of(City city, Work work) throws IOException, InterruptedException {
        Duration cpu = city.cpu();
        long start = System.nanoTime();
        work.run();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        return new Stopwatch(time, city.cpu().minus(cpu));
    }

    public double perSecond(int things) {
        return things * 1e9 / time.toNanos();
    }

    public double cpuMillisEach(int things) {
        return cpu.toNanos() / 1e6 / things;
    }

    /** What is timed. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException, InterruptedException;
    }
}

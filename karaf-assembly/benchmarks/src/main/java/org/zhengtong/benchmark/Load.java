package org.zhengtong.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;

/** Load by wrk, which must be on the path. */
public final class Load {

    private static final int THREADS = 2;
    private static final String RESULT = "RESULT ";

    private final City city;
    private final Settings settings;
    private final Path script;

    public Load(City city, Settings settings) throws IOException {
        this.city = city;
        this.settings = settings;
        this.script = Files.createTempFile("benchmark", ".lua");
        try (InputStream in = Load.class.getResourceAsStream("rate.lua")) {
            Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Rates cases for a while.
     *
     * @param path with % in place of the case number
     * @param first number of the first case
     * @param cases how many there are
     */
    public Result rate(String path, long first, long cases, int seconds) throws IOException, InterruptedException {
        Duration before = city.cpu();
        String output = wrk(path, first, cases, seconds);
        Duration cpu = city.cpu().minus(before);
        return Arrays.stream(output.split("\n"))
                .filter(line -> line.startsWith(RESULT))
                .map(line -> Result.parse(line.substring(RESULT.length()), cpu))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no result of wrk: " + output));
    }

    private String wrk(String path, long first, long cases, int seconds) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder(
                        "wrk",
                        "--threads=" + THREADS,
                        "--connections=" + settings.callers(),
                        "--duration=" + seconds + "s",
                        "--timeout=30s",
                        "--script=" + script,
                        city.address(),
                        "--",
                        city.api().token(),
                        path,
                        Long.toString(first),
                        Long.toString(cases / THREADS))
                .redirectErrorStream(true)
                .start();
        String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        return output;
    }

    /**
     * What came of a load.
     *
     * @param millis that slowest one in a hundred took at least
     * @param failed answered with an error, or not at all
     * @param cpu of container and database
     */
    public record Result(long requests, Duration time, double slowestMillis, long failed, Duration cpu) {

        static Result parse(String line, Duration cpu) {
            String[] numbers = line.strip().split(" ");
            return new Result(
                    Long.parseLong(numbers[0]),
                    Duration.ofNanos(Long.parseLong(numbers[1]) * 1000),
                    Long.parseLong(numbers[2]) / 1000.0,
                    Long.parseLong(numbers[3]),
                    cpu);
        }

        public double perSecond() {
            return requests * 1e9 / time.toNanos();
        }

        public double cpuMillisEach() {
            return cpu.toNanos() / 1e6 / requests;
        }
    }
}

package org.zhengtong.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhengtong.benchmark.measure.Measure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the distribution against baselines that run in the same container, in turn. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Measures the distribution against baselines in the same container, in turn.")
public final class Benchmarks implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            description = "What to measure: ${COMPLETION-CANDIDATES}; everything when nothing is named")
    private List<Kind> kinds = List.of(Kind.values());

    @Option(names = "--database", split = ",", description = "${COMPLETION-CANDIDATES}; both when none is named")
    private List<DatabaseKind> databases = List.of(DatabaseKind.values());

    @Option(names = "--rounds", defaultValue = "5", description = "Rounds of each side (${DEFAULT-VALUE})")
    private int rounds;

    @Option(
            names = "--seconds",
            defaultValue = "15",
            description = "Seconds of load per side and round (${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--warm-up",
            defaultValue = "60",
            description = "Seconds of load before the first round (${DEFAULT-VALUE})")
    private int warmUpSeconds;

    @Option(names = "--callers", defaultValue = "32", description = "Connections of the load (${DEFAULT-VALUE})")
    private int callers;

    @Option(
            names = "--rows",
            defaultValue = "100000",
            description = "Cases and messages of the bulk measures (${DEFAULT-VALUE})")
    private int rows;

    @Option(names = "--folder", description = "Where the containers are unpacked, by default below target")
    private Path folder = Path.of(System.getProperty("zhengtong.root", "."), "karaf-assembly/benchmarks/target/cities");

    @Option(names = "--json", description = "File for the results, besides the table")
    private Path json;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmarks())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = new Settings(rounds, seconds, warmUpSeconds, callers, rows, folder);
        Report report = new Report();
        for (DatabaseKind database : databases) {
            for (Kind kind : kinds) {
                measure(kind.measure(), database, settings, report);
            }
        }
        System.out.println(report.table());
        if (json != null) {
            report.writeJson(json);
        }
        return 0;
    }

    /** Every measure has a city of its own: nobody finds what another one left. */
    private static void measure(Measure measure, DatabaseKind kind, Settings settings, Report report)
            throws IOException, InterruptedException {
        try (Database database = kind.open();
                City city = City.start(database, settings.folder().resolve(kind + "-" + measure.name()))) {
            measure.run(city, settings, report);
        }
    }
}

package org.zhengtong.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was measured, line by line. */
public final class Report {

    private static final String FORMAT = "%-12s %-34s %12s %12s %8s %15s %6s%n";

    private final List<Line> lines = new ArrayList<>();

    /**
     * A comparison.
     *
     * @param what and in which unit
     * @param aim for the ratio
     */
    public void add(String database, String what, List<Pair> pairs, double aim) {
        Line line = new Line(
                database,
                what,
                median(pairs.stream().map(Pair::ours).toList()),
                median(pairs.stream().map(Pair::baseline).toList()),
                pairs.stream().map(Pair::ratio).sorted().toList(),
                aim,
                Processor.load());
        lines.add(line);
        System.err.print(line.text());
    }

    /** A figure without a baseline. */
    public void add(String database, String what, double value) {
        Line line = new Line(database, what, value, 0, List.of(), 0, Processor.load());
        lines.add(line);
        System.err.print(line.text());
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    String table() {
        return String.format(FORMAT, "database", "measure", "product", "baseline", "ratio", "from-to", "aim")
                + lines.stream().map(Line::text).collect(Collectors.joining());
    }

    void writeJson(Path file) throws IOException {
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), lines);
    }

    /** Ours and the baseline in one round. */
    public record Pair(double ours, double baseline) {
        double ratio() {
            return ours / baseline;
        }
    }

    /**
     * A line of the report.
     *
     * @param ratios of all rounds, sorted; empty without a baseline
     * @param load of the machine when it was measured
     */
    record Line(
            String database,
            String what,
            double product,
            double baseline,
            List<Double> ratios,
            double aim,
            double load) {

        String text() {
            return ratios.isEmpty()
                    ? String.format(FORMAT, database, what, number(product), "", "", "", "")
                    : String.format(
                            FORMAT,
                            database,
                            what,
                            number(product),
                            number(baseline),
                            number(median(ratios)),
                            number(ratios.get(0)) + "-" + number(ratios.get(ratios.size() - 1)),
                            aim == 0 ? "" : number(aim));
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
        }
    }
}

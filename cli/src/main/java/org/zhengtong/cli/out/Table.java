package org.zhengtong.cli.out;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Text in aligned columns. Columns of numbers are aligned to the right. */
final class Table {

    private static final String GAP = "  ";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}([.][0-9]+)?%?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    private final List<List<String>> rows = new ArrayList<>();
    private final int widest;

    /** @param widest columns of the terminal that a cell may take; twice as many in the last column, which pushes none aside */
    Table(List<String> header, int widest) {
        this.widest = widest;
        row(header);
    }

    /** Control characters of the data, which could steer the terminal, become spaces. */
    void row(List<String> cells) {
        int last = cells.size() - 1;
        rows.add(IntStream.rangeClosed(0, last)
                .mapToObj(column -> fitting(cells.get(column), column == last ? 2 * widest : widest))
                .toList());
    }

    private static String fitting(String cell, int columns) {
        return DisplayWidth.cut(CONTROL.matcher(cell).replaceAll(" "), columns);
    }

    /** @param heading how the first line is painted */
    List<String> lines(UnaryOperator<String> heading) {
        int columns = rows.get(0).size();
        int[] widths = IntStream.range(0, columns).map(this::width).toArray();
        boolean[] numeric = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            numeric[column] = isNumeric(column);
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(line(row, widths, numeric));
        }
        lines.set(0, heading.apply(lines.get(0)));
        return lines;
    }

    private static String line(List<String> row, int[] widths, boolean[] numeric) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            line.append(column == 0 ? "" : GAP);
            line.append(DisplayWidth.pad(row.get(column), widths[column], numeric[column]));
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> DisplayWidth.of(row.get(column)))
                .max()
                .orElse(0);
    }

    private boolean isNumeric(int column) {
        return rows.size() > 1
                && rows.stream()
                        .skip(1)
                        .allMatch(row -> NUMBER.matcher(row.get(column)).matches());
    }
}

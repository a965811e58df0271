package org.zhengtong.cli.out;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a list.
 *
 * @param columns dotted paths into a row, always shown
 * @param extra shown by {@code wide} and {@code csv} only
 */
public record View(List<String> columns, List<String> extra) {

    public View {
        columns = List.copyOf(columns);
        extra = List.copyOf(extra);
    }

    public static View of(String... columns) {
        return new View(List.of(columns), List.of());
    }

    public View wide(String... more) {
        return new View(columns, List.of(more));
    }

    List<String> columns(OutputFormat format) {
        return format == OutputFormat.TABLE
                ? columns
                : Stream.concat(columns.stream(), extra.stream()).toList();
    }
}

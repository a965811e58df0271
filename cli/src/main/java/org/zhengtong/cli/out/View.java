package org.zhengtong.cli.out;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a list.
 *
 * @param columns dotted paths into a row, always shown
 * @param extra shown by {@code wide} and {@code csv} only
 * @param subject what the rows are, for texts {@code field.<subject>.<column>}; empty if the columns say enough
 */
public record View(List<String> columns, List<String> extra, String subject) {

    public View {
        columns = List.copyOf(columns);
        extra = List.copyOf(extra);
    }

    public static View of(String... columns) {
        return new View(List.of(columns), List.of(), "");
    }

    public View wide(String... more) {
        return new View(columns, List.of(more), subject);
    }

    /** Rows that have a word of their own for what other rows call otherwise. */
    public View about(String what) {
        return new View(columns, extra, what);
    }

    String title(String column) {
        return Labels.field(subject.isEmpty() ? column : subject + "." + column);
    }

    List<String> columns(OutputFormat format) {
        return format == OutputFormat.TABLE
                ? columns
                : Stream.concat(columns.stream(), extra.stream()).toList();
    }
}

package org.zhengtong.platform.shell.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.karaf.shell.support.table.Row;
import org.apache.karaf.shell.support.table.ShellTable;
import org.zhengtong.platform.api.time.BusinessTime;

/**
 * Rows of one sort, shown as a table for people or as JSON for scripts, with the same names for the columns. Times are
 * shown in business time.
 */
public final class Table<T> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<T> rows;
    private final boolean single;
    private final Map<String, Function<T, ?>> columns = new LinkedHashMap<>();

    private Table(List<T> rows, boolean single) {
        this.rows = List.copyOf(rows);
        this.single = single;
    }

    public static <T> Table<T> of(List<T> rows) {
        return new Table<>(rows, false);
    }

    /** One thing: its fields stand below each other. */
    public static <T> Table<T> ofOne(T thing) {
        return new Table<>(List.of(thing), true);
    }

    /** Adds a column. An {@link Optional} shows what it holds. */
    public Table<T> column(String name, Function<T, ?> value) {
        columns.put(name, value);
        return this;
    }

    void print(PrintStream out, boolean asJson) {
        if (asJson) {
            out.println(json());
        } else if (single) {
            printFields(out);
        } else {
            printRows(out);
        }
    }

    private void printFields(PrintStream out) {
        ShellTable table = new ShellTable();
        table.noHeaders();
        table.column("field");
        table.column("value");
        valuesOf(rows.get(0)).forEach((name, value) -> table.addRow().addContent(name, text(value)));
        table.print(out);
    }

    private void printRows(PrintStream out) {
        ShellTable table = new ShellTable();
        table.emptyTableText("(none)");
        columns.keySet().forEach(table::column);
        for (T thing : rows) {
            Row row = table.addRow();
            row.addContent(new ArrayList<Object>(
                    valuesOf(thing).values().stream().map(Table::text).toList()));
        }
        table.print(out);
    }

    private String json() {
        List<Map<String, Object>> values = rows.stream().map(this::valuesOf).toList();
        try {
            return JSON.writeValueAsString(single ? values.get(0) : values);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("row cannot be written as JSON", unwritable);
        }
    }

    private Map<String, Object> valuesOf(T thing) {
        Map<String, Object> values = new LinkedHashMap<>();
        columns.forEach((name, value) -> values.put(name, plain(value.apply(thing))));
        return values;
    }

    private static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? plain(optional.get()) : "";
        }
        if (value instanceof Instant time) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    time.truncatedTo(ChronoUnit.MILLIS).atZone(BusinessTime.ZONE));
        }
        boolean simple = value instanceof Number || value instanceof Boolean || value instanceof List;
        return simple ? value : String.valueOf(value);
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? String.join(" ", list.stream().map(String::valueOf).toList())
                : String.valueOf(value);
    }
}

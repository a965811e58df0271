package org.zhengtong.cli.out;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.cli.runtime.Messages;
import org.zhengtong.cli.runtime.Terminal;

/** Prints data in the wanted format on standard output. */
public final class Printer {

    private static final int CELL_COLUMNS = 60;
    private static final int VALUE_COLUMNS = 400;

    private final Terminal terminal;
    private final OutputFormat format;

    public Printer(Terminal terminal, OutputFormat format) {
        this.terminal = terminal;
        this.format = format;
    }

    /** Whether a person reads it, who also wants sentences. */
    public boolean isForPeople() {
        return format == OutputFormat.TABLE || format == OutputFormat.WIDE;
    }

    /** The rows of a list ({@code items} of the body, or the body itself). */
    public void list(View view, JsonNode body) {
        switch (format) {
            case JSON -> println(Json.pretty(body));
            case YAML -> println(Yaml.of(body));
            case CSV -> println(CsvText.of(rawRows(view.columns(format), Json.items(body))));
            case TABLE, WIDE -> table(view, Json.items(body));
        }
    }

    /** One object with everything in it. */
    public void details(JsonNode body) {
        switch (format) {
            case JSON -> println(Json.pretty(body));
            case YAML -> println(Yaml.of(body));
            case CSV -> println(CsvText.of(rawLines(body)));
            case TABLE, WIDE -> detailsTable(body);
        }
    }

    private void table(View view, List<JsonNode> rows) {
        List<String> columns = view.columns(format);
        int widest = format == OutputFormat.WIDE ? VALUE_COLUMNS : CELL_COLUMNS;
        Table table = new Table(columns.stream().map(view::title).toList(), widest);
        for (JsonNode row : rows) {
            table.row(columns.stream()
                    .map(column -> Labels.value(column, Json.at(row, column)))
                    .toList());
        }
        table.lines(terminal::bold).forEach(this::println);
        if (rows.isEmpty()) {
            terminal.notice("list.empty");
        }
    }

    private void detailsTable(JsonNode body) {
        Table table = new Table(List.of(Messages.text("details.field"), Messages.text("details.value")), VALUE_COLUMNS);
        Details.of(body).stream()
                .filter(line -> !line.value().isEmpty())
                .forEach(line -> table.row(List.of(line.label(), line.value())));
        table.lines(terminal::bold).forEach(this::println);
    }

    private static List<List<String>> rawRows(List<String> columns, List<JsonNode> rows) {
        List<List<String>> records = new ArrayList<>(List.of(columns));
        for (JsonNode row : rows) {
            records.add(
                    columns.stream().map(column -> raw(Json.at(row, column))).toList());
        }
        return records;
    }

    private static List<List<String>> rawLines(JsonNode body) {
        List<List<String>> records = new ArrayList<>(List.of(List.of("field", "value")));
        Details.of(body).forEach(line -> records.add(List.of(line.path(), line.raw())));
        return records;
    }

    private static String raw(JsonNode value) {
        return value.isContainerNode() ? value.toString() : value.asText("");
    }

    private void println(String text) {
        terminal.out().println(text);
    }
}

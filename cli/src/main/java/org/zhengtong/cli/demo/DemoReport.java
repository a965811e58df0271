package org.zhengtong.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.out.Printer;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.runtime.Messages;

/** What came of the demo: read from the city and from the province, except for what was refused. */
final class DemoReport {

    private static final View VIEW = View.of("part", "what", "count");

    private final ObjectNode json = Json.object();

    DemoReport cases(CaseDay day) {
        ObjectNode cases = json.putObject("cases")
                .put("received", day.received())
                .put("taken", day.received() - day.refusedCount())
                .put("refused", day.refusedCount());
        put(cases, "refusedBy", day.reasons());
        return this;
    }

    /** @param summary of the city */
    DemoReport ratings(JsonNode summary, Map<String, Long> refusals) {
        ObjectNode ratings =
                json.putObject("ratings").put("total", summary.path("total").asLong());
        for (String part : new String[] {"byLevel", "byOrigin", "byValidity", "byChannel"}) {
            put(ratings, part, counts(summary.path(part)));
        }
        ratings.put(
                "refused", refusals.values().stream().mapToLong(Long::longValue).sum());
        put(ratings, "refusedBy", refusals);
        return this;
    }

    DemoReport province(JsonNode connector, JsonNode received) {
        json.putObject("province")
                .put("services", received.path("services").asLong())
                .put("evaluations", received.path("evaluations").asLong())
                .put("refused", connector.path("dead").asLong())
                .put("waiting", connector.path("waiting").asLong());
        return this;
    }

    void print(Printer printer) {
        if (!printer.isForPeople()) {
            printer.details(json);
            return;
        }
        ArrayNode rows = Json.array();
        json.properties()
                .forEach(part -> part.getValue()
                        .properties()
                        .forEach(entry -> addRows(rows, part.getKey(), entry.getKey(), entry.getValue())));
        printer.list(VIEW, rows);
    }

    private static void addRows(ArrayNode rows, String part, String name, JsonNode value) {
        if (value.isNumber()) {
            addRow(rows, part, Messages.text("demo.row." + part + "." + name), value);
            return;
        }
        value.properties().forEach(entry -> addRow(rows, part, label(name, entry.getKey()), entry.getValue()));
    }

    private static String label(String group, String key) {
        String known = Messages.find("demo.key." + group + "." + key).orElse(key);
        return Messages.text("demo.group." + group, known);
    }

    private static void addRow(ArrayNode rows, String part, String what, JsonNode count) {
        ObjectNode row =
                rows.addObject().put("part", Messages.text("demo.part." + part)).put("what", what);
        row.set("count", count);
    }

    private static Map<String, Long> counts(JsonNode node) {
        Map<String, Long> counts = new TreeMap<>();
        node.properties()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue().asLong()));
        return counts;
    }

    private static void put(ObjectNode target, String name, Map<String, Long> counts) {
        ObjectNode node = target.putObject(name);
        new TreeMap<>(counts).forEach(node::put);
    }
}

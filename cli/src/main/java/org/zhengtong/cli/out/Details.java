package org.zhengtong.cli.out;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** One object as lines of field and value; what lies inside it follows with the way to it. */
final class Details {

    private static final String STEP = " / ";

    private final List<Line> lines = new ArrayList<>();

    /** @param path dotted names, with the index for elements of a list */
    record Line(String path, String label, String value, String raw) {}

    private Details() {}

    static List<Line> of(JsonNode object) {
        Details details = new Details();
        details.add("", "", object);
        return details.lines;
    }

    private void add(String path, String label, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(field -> addField(path, label, field.getKey(), field.getValue()));
            return;
        }
        if (node.isArray() && containsObjects(node)) {
            for (int i = 0; i < node.size(); i++) {
                add(path + "[" + i + "]", (label + " " + (i + 1)).strip(), node.get(i));
            }
            return;
        }
        if (!node.isNull()) {
            lines.add(new Line(
                    path, label, Labels.value(path, node), node.isValueNode() ? node.asText() : node.toString()));
        }
    }

    private void addField(String path, String label, String name, JsonNode value) {
        String here = path.isEmpty() ? name : path + "." + name;
        String text = Labels.field(here);
        add(here, label.isEmpty() ? text : label + STEP + text, value);
    }

    private static boolean containsObjects(JsonNode array) {
        return !array.isEmpty() && array.get(0).isObject();
    }
}

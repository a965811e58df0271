package org.zhengtong.cli.connector.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhengtong.cli.command.Query;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.out.Printer;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt connector config show NAME}: every setting with its meaning; secrets stay hidden. */
@Command(name = "show")
public final class ConfigShow extends Query {

    private static final View VIEW = View.of("key", "value", "isSet", "label")
            .wide("type", "defaultValue", "min", "max", "options", "description")
            .about("setting");

    @Parameters(paramLabel = "NAME")
    private String name = "";

    ConfigShow(Session session) {
        super(session);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/connector-settings/{}", name);
    }

    @Override
    protected void print(Printer printer, JsonNode body) {
        if (!printer.isForPeople()) {
            printer.details(body);
            return;
        }
        printer.list(VIEW, readable(body.path("settings")));
        session().terminal().notice("config.version", body.path("version").asInt());
    }

    /** Permitted values in a word each. */
    private static JsonNode readable(JsonNode settings) {
        ArrayNode rows = Json.array();
        for (JsonNode setting : settings) {
            ObjectNode row = setting.deepCopy();
            rows.add(row.put("options", String.join(" ", setting.path("options").findValuesAsText("value"))));
        }
        return rows;
    }
}

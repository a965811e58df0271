package org.zhengtong.cli.out;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhengtong.cli.runtime.Messages;

/** What people read in the place of field names and codes. */
final class Labels {

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final List<String> TELLING = List.of("connector", "name", "role", "code", "text", "state");

    private Labels() {}

    /** Of a field: the text of {@code field.<path>} or of {@code field.<last name>}, else the name itself. */
    static String field(String path) {
        String name = lastName(path);
        return Messages.find("field." + path)
                .or(() -> Messages.find("field." + name))
                .orElse(name);
    }

    /** Of a value, in a cell. */
    static String value(String path, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isBoolean()) {
            return Messages.text(value.booleanValue() ? "boolean.true" : "boolean.false");
        }
        if (value.isArray()) {
            return list(path, value);
        }
        return value.isObject() ? object(value) : scalar(path, value.asText());
    }

    /** What identifies it and how it is; the whole of it if there is nothing of the kind. */
    private static String object(JsonNode value) {
        List<String> texts = new ArrayList<>();
        for (String name : TELLING) {
            if (value.path(name).isValueNode()) {
                texts.add(value(name, value.path(name)));
            }
        }
        return texts.isEmpty() ? value.toString() : String.join(" ", texts);
    }

    private static String list(String path, JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value(path, value)));
        return String.join("、", texts);
    }

    private static String scalar(String path, String text) {
        if (TIME.matcher(text).matches()) {
            return time(text);
        }
        return Messages.find("value." + lastName(path) + "." + text).orElse(text);
    }

    private static String time(String text) {
        try {
            LocalDateTime local = OffsetDateTime.parse(text)
                    .atZoneSameInstant(ZONE)
                    .toLocalDateTime()
                    .truncatedTo(ChronoUnit.SECONDS);
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local).replace('T', ' ');
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}

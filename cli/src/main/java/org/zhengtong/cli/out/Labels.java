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
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengtong.cli.runtime.Messages;

/** What people read in the place of field names and codes. */
final class Labels {

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
    private static final Pattern GROUP = Pattern.compile("(?:^|[.])by([A-Z])(\\w*)[.]([^.]+)$");
    private static final List<String> TELLING = List.of("connector", "name", "role", "code", "text", "state");

    private Labels() {}

    /** Of a field: the text of {@code field.<path>} or of the end of the path, else the name itself. */
    static String field(String path) {
        return endings(path)
                .flatMap(ending -> Messages.find("field." + ending).stream())
                .findFirst()
                .or(() -> group(path))
                .orElseGet(() -> lastName(path));
    }

    /** In {@code byState.FINISHED} and the like the name is a code. */
    private static Optional<String> group(String path) {
        return Optional.of(GROUP.matcher(path)).filter(Matcher::find).flatMap(found -> {
            String field = found.group(1) + found.group(2);
            String code = "." + found.group(3);
            return Messages.find("value.by" + field + code)
                    .or(() -> Messages.find(
                            "value." + field.substring(0, 1).toLowerCase(Locale.ROOT) + field.substring(1) + code));
        });
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
        if (value.has("role") && value.has("scope")) {
            return post(value);
        }
        List<String> texts = new ArrayList<>();
        for (String name : TELLING) {
            if (value.path(name).isValueNode()) {
                texts.add(value(name, value.path(name)));
            }
        }
        return texts.isEmpty() ? value.toString() : String.join(" ", texts);
    }

    /** As {@code zt account create --post} takes it. */
    private static String post(JsonNode value) {
        JsonNode scope = value.path("scope");
        String department = scope.path("departmentCode").asText();
        return value.path("role").asText() + "@" + scope.path("regionCode").asText()
                + (department.isEmpty() ? "" : ":" + department);
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
        return endings(path)
                .flatMap(ending -> Messages.find("value." + ending + "." + text).stream())
                .findFirst()
                .orElse(text);
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

    /** The path without indexes, and without its first name, its first two, and so on. */
    private static Stream<String> endings(String path) {
        String names = INDEX.matcher(path).replaceAll("");
        return Stream.iterate(
                names,
                ending -> !ending.isEmpty(),
                ending -> ending.contains(".") ? ending.substring(ending.indexOf('.') + 1) : "");
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}

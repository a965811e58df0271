package org.zhengtong.platform.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The fields of a line: a flat JSON object of texts and whole numbers. */
final class LineFields {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, String> values = new HashMap<>();

    static LineFields parse(String line) throws LineFormatException {
        LineFields fields = new LineFields();
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new LineFormatException("no object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (!parser.nextToken().isScalarValue()) {
                    throw new LineFormatException("no plain value: " + name);
                }
                fields.values.put(name, parser.getText());
            }
        } catch (IOException e) {
            throw new LineFormatException(e);
        }
        return fields;
    }

    String text(String name) throws LineFormatException {
        String value = values.get(name);
        if (value == null) {
            throw new LineFormatException("missing: " + name);
        }
        return value;
    }

    long number(String name) throws LineFormatException {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException e) {
            throw new LineFormatException(e);
        }
    }

    Instant instant(String name) throws LineFormatException {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException e) {
            throw new LineFormatException(e);
        }
    }

    <E extends Enum<E>> E constant(Class<E> type, String name) throws LineFormatException {
        try {
            return Enum.valueOf(type, text(name));
        } catch (IllegalArgumentException e) {
            throw new LineFormatException(e);
        }
    }
}

package org.zhengtong.simulator.province.register;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The fields of one record as they were sent; a blank value counts as none. */
public record Fields(Map<String, String> values) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern INTEGER = Pattern.compile("[0-9]{1,9}");

    public Fields {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public boolean has(String name) {
        return !text(name).isBlank();
    }

    /** Empty when it was not sent. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** Empty when it was not sent, or is no number from 0 to 999,999,999. */
    public OptionalInt integer(String name) {
        String text = text(name);
        return INTEGER.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** Empty when it was not sent, or is not of the form {@code yyyy-MM-dd HH:mm:ss}. */
    public Optional<LocalDateTime> time(String name) {
        try {
            return Optional.of(LocalDateTime.parse(text(name), TIME));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /** A copy with one value replaced. */
    public Fields with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new Fields(changed);
    }

    /** The names only: values may be personal. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}

package org.zhengtong.platform.web.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/** What a field or parameter is expected to hold, in words for people. */
public enum JsonType {
    TEXT,
    INTEGER,
    NUMBER,
    FLAG,
    TIME,
    DATE,
    LIST,
    OBJECT,
    VALUE;

    private static final Set<Class<?>> INTEGERS =
            Set.of(int.class, long.class, short.class, byte.class, Integer.class, Long.class, Short.class, Byte.class);

    /** The kind of value that becomes an instance of {@code type}. */
    public static JsonType of(Class<?> type) {
        if (CharSequence.class.isAssignableFrom(type)) {
            return TEXT;
        }
        if (INTEGERS.contains(type)) {
            return INTEGER;
        }
        if (Number.class.isAssignableFrom(type) || type == double.class || type == float.class) {
            return NUMBER;
        }
        if (type == boolean.class || type == Boolean.class) {
            return FLAG;
        }
        if (type == Instant.class || type == OffsetDateTime.class) {
            return TIME;
        }
        if (type == LocalDate.class) {
            return DATE;
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return LIST;
        }
        return type.isRecord() || Map.class.isAssignableFrom(type) ? OBJECT : VALUE;
    }

    public boolean isTemporal() {
        return this == TIME || this == DATE;
    }

    /** In Chinese. */
    public String text() {
        return ResourceBundle.getBundle(JsonType.class.getName(), Locale.ROOT, JsonType.class.getClassLoader())
                .getString(name());
    }
}

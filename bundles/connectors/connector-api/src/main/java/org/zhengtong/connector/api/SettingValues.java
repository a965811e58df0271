package org.zhengtong.connector.api;

import java.util.Map;
import java.util.function.Function;

/** Values of settings in the types that a component asks for. */
final class SettingValues {

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            String.class, text -> text,
            int.class, Integer::valueOf,
            long.class, Long::valueOf,
            short.class, Short::valueOf,
            byte.class, Byte::valueOf,
            double.class, Double::valueOf,
            float.class, Float::valueOf,
            boolean.class, Boolean::valueOf);

    private SettingValues() {}

    static Object convert(Class<?> type, Object value) {
        if (type == String[].class) {
            return value instanceof String[] texts ? texts.clone() : new String[] {String.valueOf(value)};
        }
        if (type.isEnum()) {
            return constant(type, String.valueOf(value));
        }
        Function<String, Object> reader = READERS.get(type);
        if (reader == null) {
            throw new IllegalArgumentException("settings cannot be of " + type);
        }
        return reader.apply(String.valueOf(value));
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(name + " is none of " + type.getSimpleName());
    }
}

package org.zhengtong.platform.web.param;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.ws.rs.ext.ParamConverter;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.web.json.JsonType;

/** Reads one parameter. An empty one counts as left out, unless it is a text or must hold something. */
final class ParameterConverter<T> implements ParamConverter<T> {

    private static final int MAX_QUOTED = 60;

    private final String name;
    private final Class<T> type;
    private final ParameterParser parser;

    ParameterConverter(String name, Class<T> type, ParameterParser parser) {
        this.name = name;
        this.type = type;
        this.parser = parser;
    }

    @Override
    @SuppressWarnings("unchecked") // a parser of a type makes instances of that type, boxed for a primitive one
    public T fromString(String text) {
        if (text.isEmpty() && !type.isPrimitive() && type != String.class) {
            return null; // the contract of JAX-RS
        }
        return (T) parse(text).orElseThrow(() -> refused(text));
    }

    @Override
    public String toString(T value) {
        return String.valueOf(value);
    }

    private Optional<?> parse(String text) {
        try {
            return parser.parse(text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private RefusedException refused(String text) {
        String quoted = text.length() <= MAX_QUOTED ? text : text.substring(0, MAX_QUOTED) + "…";
        return new RefusedException(CommonRefusal.INVALID_PARAMETER, name, quoted, expected());
    }

    private String expected() {
        if (!type.isEnum()) {
            return (type.isRecord() ? JsonType.VALUE : JsonType.of(type)).text();
        }
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(" "));
    }
}

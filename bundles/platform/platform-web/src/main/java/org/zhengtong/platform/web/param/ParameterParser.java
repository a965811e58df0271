package org.zhengtong.platform.web.param;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengtong.platform.web.json.IsoTime;
import org.zhengtong.platform.web.json.Texts;

/** Makes a value of a text; empty if the text is none. */
@FunctionalInterface
interface ParameterParser {

    Map<Class<?>, ParameterParser> SIMPLE = Map.of(
            String.class, text -> Optional.of(text).filter(Texts::isStorable),
            int.class, text -> number(text).map(Math::toIntExact),
            Integer.class, text -> number(text).map(Math::toIntExact),
            long.class, ParameterParser::number,
            Long.class, ParameterParser::number,
            boolean.class, ParameterParser::flag,
            Boolean.class, ParameterParser::flag,
            Instant.class, IsoTime::instant,
            LocalDate.class, IsoTime::date);

    Optional<?> parse(String text);

    /** The parser for a type; empty if the type cannot be a parameter. */
    static Optional<ParameterParser> of(Class<?> type) {
        if (SIMPLE.containsKey(type)) {
            return Optional.of(SIMPLE.get(type));
        }
        if (type.isEnum()) {
            return Optional.of(text -> Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst());
        }
        return factoryOf(type).map(factory -> text -> Optional.of(make(factory, text)));
    }

    private static Optional<Long> number(String text) {
        return Optional.of(text).map(Long::valueOf);
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Executable> factoryOf(Class<?> type) {
        Stream<Constructor<?>> constructors = Arrays.stream(type.getConstructors());
        Stream<Method> methods = Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type)
                .filter(method ->
                        method.getName().equals("valueOf") || method.getName().equals("fromString"));
        return Stream.<Executable>concat(constructors, methods)
                .filter(factory -> Arrays.equals(factory.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst();
    }

    private static Object make(Executable factory, String text) {
        try {
            return factory instanceof Constructor<?> constructor
                    ? constructor.newInstance(text)
                    : ((Method) factory).invoke(null, text);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(refused);
        } catch (ReflectiveOperationException inaccessible) {
            throw new IllegalStateException(inaccessible);
        }
    }
}

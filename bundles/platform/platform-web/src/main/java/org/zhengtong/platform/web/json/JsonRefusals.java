package org.zhengtong.platform.web.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.api.refusal.RefusalKind;
import org.zhengtong.platform.api.refusal.RefusedException;

/** Says in the platform's codes what is wrong with a body that could not be read. */
final class JsonRefusals {

    private static final int MAX_QUOTED = 60;
    private static final String MISSING = "Cannot map `null` into type";

    private JsonRefusals() {}

    /** @throws IllegalStateException if not the sender is to blame */
    static List<Refusal> of(IOException failure) {
        if (causes(failure).anyMatch(CharacterCodingException.class::isInstance)) {
            return List.of(Refusal.of(CommonRefusal.INVALID_ENCODING, ""));
        }
        if (!(failure instanceof JsonProcessingException)) {
            return List.of(malformed(JsonFlaw.BROKEN_OFF.text()));
        }
        if (causes(failure).anyMatch(StreamConstraintsException.class::isInstance)) {
            return List.of(malformed(JsonFlaw.LIMITS.text()));
        }
        return failure instanceof JsonMappingException mapping
                ? ofMapping(mapping)
                : List.of(malformed(at(JsonFlaw.SYNTAX, ((JsonProcessingException) failure).getLocation())));
    }

    static Refusal malformed(String flaw) {
        return Refusal.of(CommonRefusal.MALFORMED_BODY, "", flaw);
    }

    static String at(JsonFlaw flaw, JsonLocation location) {
        return location == null
                ? flaw.text("?", "?")
                : flaw.text(Integer.toString(location.getLineNr()), Integer.toString(location.getColumnNr()));
    }

    private static List<Refusal> ofMapping(JsonMappingException failure) {
        String field = path(failure);
        Optional<RefusedException> refused = causes(failure)
                .filter(RefusedException.class::isInstance)
                .map(RefusedException.class::cast)
                .findFirst();
        if (refused.isPresent()) {
            return refused.get().refusals().stream()
                    .map(refusal -> below(field, refusal))
                    .toList();
        }
        if (failure instanceof MismatchedInputException mismatch) {
            return List.of(ofMismatch(mismatch, field));
        }
        if (failure instanceof ValueInstantiationException instantiation) {
            return List.of(ofConstructor(instantiation, field));
        }
        if (failure.getCause() instanceof InputCoercionException outOfRange) {
            String expected = JsonType.of(outOfRange.getTargetType()).text();
            return List.of(Refusal.of(CommonRefusal.WRONG_TYPE, field, expected));
        }
        if (failure instanceof InvalidDefinitionException || causes(failure).noneMatch(JsonRefusals::isSyntax)) {
            throw new IllegalStateException("body type cannot be read", failure);
        }
        return List.of(malformed(at(JsonFlaw.SYNTAX, failure.getLocation())));
    }

    private static Refusal ofMismatch(MismatchedInputException failure, String field) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return Refusal.of(CommonRefusal.UNKNOWN_FIELD, field, quoted(unknown.getPropertyName()));
        }
        Class<?> type = failure.getTargetType() == null ? Object.class : failure.getTargetType();
        if (failure instanceof InvalidNullException || isMissing(failure, type)) {
            return Refusal.of(CommonRefusal.REQUIRED, field);
        }
        if (failure instanceof InvalidFormatException format && format.getValue() instanceof String) {
            return ofText(type, field);
        }
        return Refusal.of(CommonRefusal.WRONG_TYPE, field, JsonType.of(type).text());
    }

    /** A text, where one was expected, but not one of those that are possible. */
    private static Refusal ofText(Class<?> type, String field) {
        if (type.isEnum()) {
            String permitted = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(" "));
            return Refusal.of(CommonRefusal.INVALID_CODE, field, permitted);
        }
        JsonType expected = JsonType.of(type);
        CommonRefusal code = expected.isTemporal() ? CommonRefusal.INVALID_FORMAT : CommonRefusal.WRONG_TYPE;
        return Refusal.of(code, field, expected.text());
    }

    private static Refusal ofConstructor(ValueInstantiationException failure, String field) {
        Throwable cause = failure.getCause();
        if (cause instanceof NullPointerException) {
            return Refusal.of(CommonRefusal.REQUIRED, field);
        }
        if (cause instanceof IllegalArgumentException || cause instanceof DateTimeException) {
            return Refusal.of(CommonRefusal.INVALID_FORMAT, field, JsonType.VALUE.text());
        }
        throw new IllegalStateException("body type cannot be built", failure);
    }

    /** Jackson has no exception of its own for it. */
    private static boolean isMissing(MismatchedInputException failure, Class<?> type) {
        return type.isPrimitive() && failure.getOriginalMessage().startsWith(MISSING);
    }

    private static boolean isSyntax(Throwable cause) {
        return cause instanceof JsonProcessingException && !(cause instanceof JsonMappingException);
    }

    private static Refusal below(String field, Refusal refusal) {
        if (field.isEmpty() || refusal.code().kind() == RefusalKind.TOO_LARGE) {
            return refusal;
        }
        String inner = refusal.field();
        String path = inner.isEmpty() ? field : field + (inner.startsWith("[") ? "" : ".") + inner;
        return new Refusal(refusal.code(), path, refusal.arguments());
    }

    private static String path(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(quoted(step.getFieldName()));
            }
        }
        return path.toString();
    }

    private static String quoted(String name) {
        return name.length() <= MAX_QUOTED ? name : name.substring(0, MAX_QUOTED) + "…";
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}

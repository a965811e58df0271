package org.zhengtong.platform.web.param;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.ext.ParamConverter;
import javax.ws.rs.ext.ParamConverterProvider;
import javax.ws.rs.ext.Provider;

/** Reads parameters of paths, queries and headers, and names the one that is wrong. */
@Provider
public final class ParameterConverters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // a parser of a type makes instances of that type
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return ParameterParser.of(type)
                .map(parser -> (ParamConverter<T>) new ParameterConverter<>(nameFrom(annotations), type, parser))
                .orElse(null); // the contract of JAX-RS
    }

    private static String nameFrom(Annotation[] annotations) {
        return Stream.of(annotations)
                .flatMap(annotation -> nameFrom(annotation).stream())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> nameFrom(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return Optional.of(query.value());
        }
        if (annotation instanceof PathParam path) {
            return Optional.of(path.value());
        }
        return annotation instanceof HeaderParam header ? Optional.of(header.value()) : Optional.empty();
    }
}

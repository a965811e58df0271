package org.zhengtong.platform.web.openapi;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.ObjectMapperFactory;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.zhengtong.platform.api.web.Parsed;

/**
 * Lets swagger-core see types as our JSON shows them. What it reads with is shared by the whole container and thrown away
 * afterwards, so that no class of a resource is held longer than the resource.
 */
final class SchemaReading {

    private SchemaReading() {}

    static <T> T with(Supplier<T> work) {
        ModelConverters shared = ModelConverters.getInstance();
        List<ModelConverter> ours = List.of(resolver(), new ParsedConverter());
        ours.forEach(shared::addConverter);
        try {
            return work.get();
        } finally {
            ours.forEach(shared::removeConverter);
        }
    }

    /** Methods such as {@code isEverywhere()} are no fields. */
    private static ModelResolver resolver() {
        ObjectMapper mapper = ObjectMapperFactory.createJson();
        mapper.setVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE);
        return new ModelResolver(mapper);
    }

    /** A {@link Parsed} stands for what it holds. */
    private static final class ParsedConverter implements ModelConverter {
        @Override
        public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> next) {
            if (type.getType() instanceof JavaType java && java.hasRawClass(Parsed.class)) {
                return context.resolve(new AnnotatedType(java.containedTypeOrUnknown(0))
                        .resolveAsRef(type.isResolveAsRef())
                        .propertyName(type.getPropertyName())
                        .parent(type.getParent()));
            }
            return next.hasNext() ? next.next().resolve(type, context, next) : null;
        }
    }
}

package org.zhengtong.platform.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import org.zhengtong.platform.api.web.Parsed;

/** The strict JSON of the REST interface: nothing unknown, nothing twice, nothing converted in silence. */
public final class JsonMappers {

    private static final int MAX_DEPTH = 64;
    private static final int MAX_TEXT_CHARACTERS = 1024 * 1024;
    private static final int MAX_NUMBER_DIGITS = 100;
    private static final int MAX_NAME_CHARACTERS = 256;

    private JsonMappers() {}

    /** A mapper with caches of its own, so that it goes with the classes it has seen. */
    public static ObjectMapper strict() {
        return JsonMapper.builder(factory())
                .typeFactory(TypeFactory.defaultInstance().withCache(ownCache()))
                .addModules(new JavaTimeModule(), new Jdk8Module(), ourTypes())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .serializationInclusion(JsonInclude.Include.NON_ABSENT)
                .build();
    }

    private static LookupCache<Object, JavaType> ownCache() {
        return new LRUMap<>(16, 200);
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(MAX_TEXT_CHARACTERS)
                        .maxNumberLength(MAX_NUMBER_DIGITS)
                        .maxNameLength(MAX_NAME_CHARACTERS)
                        .build())
                .build();
    }

    private static Module ourTypes() {
        return new SimpleModule("zhengtong")
                .addSerializer(new InstantJson.Writer())
                .addDeserializer(Instant.class, new InstantJson.Reader())
                .addDeserializer(LocalDate.class, new DateJson())
                .addDeserializer(String.class, new TextJson())
                .addDeserializer(Parsed.class, new ParsedJson(TypeFactory.unknownType()));
    }
}

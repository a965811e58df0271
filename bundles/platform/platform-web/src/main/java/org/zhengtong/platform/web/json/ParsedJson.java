package org.zhengtong.platform.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.Parsed;

/** Reads one element by itself: what is wrong with it stays with it. */
final class ParsedJson extends JsonDeserializer<Parsed<?>> implements ContextualDeserializer {

    private final JavaType elementType;

    ParsedJson(JavaType elementType) {
        this.elementType = elementType;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new ParsedJson(context.getContextualType().containedTypeOrUnknown(0));
    }

    @Override
    public Parsed<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try (TokenBuffer buffer = context.bufferForInputBuffering(parser)) {
            buffer.copyCurrentStructure(parser);
            try (JsonParser element = buffer.asParserOnFirstToken()) {
                return read(element, context);
            }
        }
    }

    private Parsed<?> read(JsonParser element, DeserializationContext context) throws IOException {
        try {
            return Parsed.of(context.<Object>readValue(element, elementType));
        } catch (JsonMappingException flawed) {
            return Parsed.refused(JsonRefusals.of(flawed));
        } catch (RefusedException refused) {
            return Parsed.refused(refused.refusals());
        }
    }
}

package org.zhengtong.platform.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/** Reads texts from JSON texts only, and refuses what no database column can hold. */
final class TextJson extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    TextJson() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        if (!Texts.isStorable(text)) {
            throw new RefusedException(CommonRefusal.INVALID_ENCODING, "");
        }
        return text;
    }
}

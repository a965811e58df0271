package org.zhengtong.platform.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads dates in the form {@code yyyy-MM-dd}, and in no other. */
final class DateJson extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;

    DateJson() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        Optional<LocalDate> date = IsoTime.date(parser.getText());
        if (date.isEmpty()) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "not a date");
        }
        return date.get();
    }
}

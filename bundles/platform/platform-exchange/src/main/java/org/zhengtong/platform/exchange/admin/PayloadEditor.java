package org.zhengtong.platform.exchange.admin;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.zhengtong.platform.api.exchange.DeadLetters.Change;
import org.zhengtong.platform.api.exchange.ExchangeRefusal;
import org.zhengtong.platform.api.personal.PersonalData;
import org.zhengtong.platform.api.refusal.RefusedException;

/** Replaces one value in a payload by another of its kind; what was encrypted is encrypted again. */
final class PayloadEditor {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PersonalData personalData;

    PayloadEditor(PersonalData personalData) {
        this.personalData = personalData;
    }

    /** @throws RefusedException {@code pointer_invalid} or {@code value_type_differs} */
    String edited(String payload, Change change) {
        JsonPointer pointer = pointer(change.pointer());
        JsonNode root = read(payload);
        JsonNode present = root.at(pointer);
        if (!present.isValueNode()) {
            throw noValueAt(change.pointer());
        }
        put(root.at(pointer.head()), pointer, replacement(present, change.value(), change.pointer()), change.pointer());
        return root.toString();
    }

    private static JsonPointer pointer(String text) {
        try {
            return Optional.of(JsonPointer.compile(text))
                    .filter(pointer -> !pointer.matches())
                    .orElseThrow(() -> noValueAt(text));
        } catch (IllegalArgumentException malformed) {
            throw noValueAt(text);
        }
    }

    private static JsonNode read(String payload) {
        try {
            return JSON.readTree(payload);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a stored payload is JSON", impossible);
        }
    }

    private JsonNode replacement(JsonNode present, String value, String pointer) {
        if (present.isNumber()) {
            return number(value, pointer);
        }
        if (present.isBoolean()) {
            return truth(value, pointer);
        }
        return TextNode.valueOf(PersonalTexts.isCipher(present.asText()) ? personalData.encrypt(value) : value);
    }

    private static JsonNode number(String value, String pointer) {
        try {
            return DecimalNode.valueOf(new BigDecimal(value));
        } catch (NumberFormatException notOne) {
            throw new RefusedException(ExchangeRefusal.VALUE_TYPE_DIFFERS, "value", pointer);
        }
    }

    private static JsonNode truth(String value, String pointer) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new RefusedException(ExchangeRefusal.VALUE_TYPE_DIFFERS, "value", pointer);
        }
        return BooleanNode.valueOf(value.equals("true"));
    }

    private static void put(JsonNode parent, JsonPointer pointer, JsonNode value, String text) {
        JsonPointer last = pointer.last();
        if (parent instanceof ObjectNode object) {
            object.set(last.getMatchingProperty(), value);
        } else if (parent instanceof ArrayNode array) {
            array.set(last.getMatchingIndex(), value);
        } else {
            throw noValueAt(text);
        }
    }

    private static RefusedException noValueAt(String pointer) {
        return new RefusedException(ExchangeRefusal.POINTER_INVALID, "pointer", pointer);
    }
}

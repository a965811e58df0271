package org.zhengtong.platform.exchange.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import org.zhengtong.platform.api.personal.Masking;
import org.zhengtong.platform.api.personal.PersonalData;

/** Masks what is personal in a payload: the encrypted numbers, and the name of whoever they belong to. */
final class PersonalTexts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CIPHER = "{sm4}";
    private static final String NAME = "name";
    private static final List<String> PERSONAL_NUMBERS = List.of("idNumber", "mobile");
    private static final String UNREADABLE = "***";
    private static final int MOBILE_LENGTH = 11;

    private final PersonalData personalData;

    PersonalTexts(PersonalData personalData) {
        this.personalData = personalData;
    }

    static boolean isCipher(String text) {
        return text.startsWith(CIPHER);
    }

    String masked(String payload) {
        try {
            JsonNode root = JSON.readTree(payload);
            mask(root);
            return root.toString();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a stored payload is JSON", impossible);
        }
    }

    private void mask(JsonNode node) {
        if (node instanceof ObjectNode object) {
            boolean person = PERSONAL_NUMBERS.stream().anyMatch(object::has);
            object.properties().forEach(field -> field.setValue(masked(field, person)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, masked(array.get(i)));
            }
        }
    }

    private JsonNode masked(Map.Entry<String, JsonNode> field, boolean person) {
        boolean name = person && field.getKey().equals(NAME) && field.getValue().isTextual();
        JsonNode value = masked(field.getValue());
        return name && value.equals(field.getValue()) ? TextNode.valueOf(Masking.name(value.asText())) : value;
    }

    private JsonNode masked(JsonNode value) {
        if (value.isTextual() && isCipher(value.asText())) {
            return TextNode.valueOf(maskedNumber(value.asText()));
        }
        mask(value);
        return value;
    }

    private String maskedNumber(String cipher) {
        try {
            String clear = personalData.decrypt(cipher);
            if (clear.codePoints().anyMatch(Character::isIdeographic)) {
                return Masking.name(clear);
            }
            return clear.length() == MOBILE_LENGTH ? Masking.phone(clear) : Masking.idNumber(clear);
        } catch (IllegalArgumentException foreign) { // somebody typed what only looks like a ciphertext
            return UNREADABLE;
        }
    }
}

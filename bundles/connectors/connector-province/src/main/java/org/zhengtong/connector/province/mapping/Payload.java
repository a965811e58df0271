package org.zhengtong.connector.province.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A JSON object of a message, read field by field; a blank value counts as none. Unknown fields do not matter. */
public final class Payload {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode node;
    private final String path;

    private Payload(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** Reads a message's payload. */
    public static Payload parse(String text) throws UnfitMessageException {
        try {
            return new Payload(JSON.readTree(text), "");
        } catch (JsonProcessingException malformed) {
            throw new UnfitMessageException(Texts.of("message.not.json"));
        }
    }

    /** Empty when it is not there. */
    public String text(String name) {
        return node.path(name).asText("").strip();
    }

    public String required(String name) throws UnfitMessageException {
        String text = text(name);
        if (text.isEmpty()) {
            throw new UnfitMessageException(Texts.of("message.field.missing", path + name));
        }
        return text;
    }

    public int number(String name, int otherwise) {
        return node.path(name).asInt(otherwise);
    }

    public boolean flag(String name) {
        return node.path(name).asBoolean();
    }

    public List<String> texts(String name) {
        return StreamSupport.stream(node.path(name).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    public Optional<Payload> child(String name) {
        JsonNode child = node.path(name);
        return child.isObject() ? Optional.of(new Payload(child, path + name + ".")) : Optional.empty();
    }

    public Payload requiredChild(String name) throws UnfitMessageException {
        return child(name).orElseThrow(() -> new UnfitMessageException(Texts.of("message.field.missing", path + name)));
    }

    /** Refuses the value of a field. */
    public UnfitMessageException invalid(String name) {
        return new UnfitMessageException(Texts.of("message.field.invalid", path + name));
    }
}

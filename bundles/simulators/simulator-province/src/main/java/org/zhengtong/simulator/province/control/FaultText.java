package org.zhengtong.simulator.province.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads orders for faults. */
final class FaultText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FaultText() {}

    /**
     * The plan with those values replaced that {@code body} names.
     *
     * @throws IllegalArgumentException with a text for the caller, if a name is unknown or a value wrong
     */
    static FaultPlan merge(FaultPlan plan, String body) {
        try {
            ObjectNode merged = JSON.valueToTree(plan);
            update(merged, object(body));
            return JSON.treeToValue(merged, FaultPlan.class);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed.getOriginalMessage(), malformed);
        }
    }

    private static void update(ObjectNode target, JsonNode changes) {
        changes.properties().forEach(change -> {
            if (change.getValue().isObject() && target.path(change.getKey()) instanceof ObjectNode inner) {
                update(inner, change.getValue());
            } else {
                target.set(change.getKey(), change.getValue());
            }
        });
    }

    private static JsonNode object(String body) throws JsonProcessingException {
        JsonNode tree = JSON.readTree(body);
        if (!tree.isObject()) {
            throw new IllegalArgumentException("a JSON object is expected");
        }
        return tree;
    }
}

package org.zhengtong.connector.province.mapping;

import java.util.LinkedHashMap;
import java.util.Map;

/** Collects fields in the order of the standard; what is empty is left out. */
final class FieldSet {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    FieldSet put(String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
        return this;
    }

    /** For what must stand there whether it is known or not. */
    FieldSet put(String name, String value, String filler) {
        return put(name, value.isEmpty() ? filler : value);
    }

    FieldSet put(String name, int value) {
        fields.put(name, value);
        return this;
    }

    FieldSet putAll(FieldSet others) {
        fields.putAll(others.fields);
        return this;
    }

    WireRecord as(RecordId id) {
        return new WireRecord(id, fields);
    }
}

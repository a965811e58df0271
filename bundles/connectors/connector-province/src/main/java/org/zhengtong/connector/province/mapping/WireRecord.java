package org.zhengtong.connector.province.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One record as the province takes it.
 *
 * @param fields texts, and whole numbers where the standard says int
 */
public record WireRecord(RecordId id, Map<String, Object> fields) {

    public WireRecord {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The id only: the fields are personal. */
    @Override
    public String toString() {
        return id.toString();
    }
}

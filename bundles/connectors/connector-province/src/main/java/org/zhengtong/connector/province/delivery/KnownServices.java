package org.zhengtong.connector.province.delivery;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zhengtong.connector.province.mapping.RecordId;

/**
 * Services that the province has confirmed to hold, so that they need not be sent again before each rating. Only spares
 * calls: nothing depends on it being complete. Thread-safe.
 */
final class KnownServices {

    private static final int CAPACITY = 20_000;

    private final Map<RecordId, Boolean> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RecordId, Boolean> eldest) {
            return size() > CAPACITY;
        }
    };

    synchronized boolean contains(RecordId service) {
        return recent.containsKey(service);
    }

    synchronized void add(RecordId service) {
        recent.put(service, true);
    }

    synchronized void remove(RecordId service) {
        recent.remove(service);
    }
}

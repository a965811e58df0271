package org.zhengtong.platform.web.openapi;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.service.component.annotations.Component;

/** The classes of the resources that are published just now, by path. Thread-safe. */
@Component(service = LiveResources.class)
public final class LiveResources {

    private final Map<String, Class<?>> classes = new ConcurrentSkipListMap<>();
    private final AtomicLong changes = new AtomicLong();

    public void add(String path, Class<?> resource) {
        classes.put(path, resource);
        changes.incrementAndGet();
    }

    public void remove(String path) {
        classes.remove(path);
        changes.incrementAndGet();
    }

    Map<String, Class<?>> byPath() {
        return Map.copyOf(classes);
    }

    /** Grows with every change. */
    long changes() {
        return changes.get();
    }
}

package org.zhengtong.platform.web.cxf;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Component;

/** The addresses at which something answers just now, as property and path. Thread-safe. */
@Component(service = PublishedAddresses.class)
public final class PublishedAddresses {

    private final Set<String> addresses = ConcurrentHashMap.newKeySet();

    static String address(String property, Object path) {
        return property + "=" + path;
    }

    void add(String address) {
        addresses.add(address);
    }

    void remove(String address) {
        addresses.remove(address);
    }

    boolean contains(String address) {
        return addresses.contains(address);
    }
}

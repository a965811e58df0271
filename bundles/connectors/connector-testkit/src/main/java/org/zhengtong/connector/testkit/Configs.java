package org.zhengtong.connector.testkit;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** Configurations as the container would hand them over. */
public final class Configs {

    private Configs() {}

    /**
     * The defaults, with these values.
     *
     * @param type annotation type of the configuration
     * @param pairs the name of a method and its value, one pair after the other
     */
    public static <A> A of(Class<A> type, Object... pairs) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> values.getOrDefault(method.getName(), method.getDefaultValue())));
    }
}

package org.zhengtong.platform.exchange.testing;

import java.lang.reflect.Proxy;
import java.util.Map;

/** Configurations as the container would hand them over: the default of each key, unless a test says otherwise. */
public final class Configurations {

    private Configurations() {}

    /** @param values by name of the annotation's method */
    public static <A> A of(Class<A> type, Map<String, ?> values) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, none) -> {
            Object value = values.get(method.getName());
            return value == null ? method.getDefaultValue() : value;
        }));
    }
}

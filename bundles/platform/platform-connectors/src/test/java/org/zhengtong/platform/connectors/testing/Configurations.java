package org.zhengtong.platform.connectors.testing;

import java.lang.reflect.Proxy;
import java.util.Map;

/** Typed configurations with their defaults. */
public final class Configurations {

    private Configurations() {}

    public static <T> T of(Class<T> type, Map<String, ?> values) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> values.containsKey(method.getName())
                        ? values.get(method.getName())
                        : method.getDefaultValue()));
    }
}

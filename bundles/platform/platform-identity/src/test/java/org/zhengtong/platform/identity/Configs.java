package org.zhengtong.platform.identity;

import java.lang.reflect.Proxy;
import java.util.Map;

/** Configurations as the container would give them: the defaults, except for what a test sets. */
public final class Configs {

    private Configs() {}

    public static <A> A of(Class<A> type, Map<String, Object> settings) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> settings.getOrDefault(method.getName(), method.getDefaultValue())));
    }

    public static <A> A defaults(Class<A> type) {
        return of(type, Map.of());
    }
}

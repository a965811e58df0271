package org.zhengtong.rating.app;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;

/** A configuration in which every key has its default. */
final class Defaults {

    private Defaults() {}

    static <T extends Annotation> T of(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> method.getDefaultValue()));
    }
}

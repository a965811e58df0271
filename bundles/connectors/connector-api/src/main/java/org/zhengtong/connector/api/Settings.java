package org.zhengtong.connector.api;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;

/**
 * Values for the settings of a connector, by key. Those that are not set have the defaults of their description and are
 * missing here.
 */
public final class Settings {

    private final Map<String, Object> values;

    public Settings(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    /** The value of a key as text. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(String::valueOf);
    }

    /**
     * The settings as the component gets them: an annotation type whose methods are the keys, by the rules of Declarative
     * Services ({@code app__mark()} is {@code app_mark}, {@code _word()} is {@code .word}). It may have texts, numbers, flags,
     * enums and arrays of texts.
     */
    public <A> A as(Class<A> type) {
        InvocationHandler handler = (proxy, method, arguments) -> value(method);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object value(Method method) {
        Object value = values.get(SettingKeys.of(method.getName()));
        return value == null ? method.getDefaultValue() : SettingValues.convert(method.getReturnType(), value);
    }

    /** Never the values: there may be secrets among them. */
    @Override
    public String toString() {
        return "settings " + values.keySet();
    }
}

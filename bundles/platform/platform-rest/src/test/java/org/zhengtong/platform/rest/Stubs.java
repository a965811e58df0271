package org.zhengtong.platform.rest;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Services that give fixed answers and remember how they were asked. */
final class Stubs {

    private final Map<String, Object> answers = new HashMap<>();
    private final List<String> calls = new ArrayList<>();

    Stubs answering(String method, Object answer) {
        answers.put(method, answer);
        return this;
    }

    /** For instance {@code get(province)}, oldest first. */
    List<String> calls() {
        return calls;
    }

    <T> T of(Class<T> service) {
        return service.cast(Proxy.newProxyInstance(
                service.getClassLoader(), new Class<?>[] {service}, (proxy, method, arguments) -> {
                    List<?> given = arguments == null ? List.of() : Arrays.asList(arguments);
                    calls.add(method.getName()
                            + given.toString().replace('[', '(').replace(']', ')'));
                    if (answers.get(method.getName()) instanceof RuntimeException refusal) {
                        throw refusal;
                    }
                    return answers.get(method.getName());
                }));
    }
}

package org.zhengtong.platform.web.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls a method of an endpoint and lets its exceptions through as they are. */
public final class Invocation {

    private Invocation() {}

    /** @return what the method returned; null for a void one */
    public static Object call(Object endpoint, Method method, Object[] arguments) {
        try {
            return method.invoke(endpoint, arguments);
        } catch (InvocationTargetException failure) {
            throw unwrapped(failure.getCause());
        } catch (IllegalAccessException inaccessible) {
            throw new IllegalStateException(method + " is not accessible", inaccessible);
        }
    }

    private static RuntimeException unwrapped(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
}

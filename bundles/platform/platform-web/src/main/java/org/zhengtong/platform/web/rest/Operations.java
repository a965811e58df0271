package org.zhengtong.platform.web.rest;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import org.zhengtong.platform.web.access.Access;

/** The operations of a resource class. */
final class Operations {

    private Operations() {}

    /** @throws IllegalArgumentException if an operation does not say who may call it, or is no operation but a sub-resource locator */
    static void checkAccess(Class<?> resource) {
        List<String> open = of(resource)
                .filter(operation -> Access.of(operation).isEmpty())
                .map(Method::getName)
                .toList();
        if (!open.isEmpty()) {
            throw new IllegalArgumentException(
                    resource.getName() + ": neither @RequiresPermission nor @PublicAccess on " + open);
        }
        List<String> locators = Arrays.stream(resource.getMethods())
                .filter(method -> method.isAnnotationPresent(Path.class) && !isOperation(method))
                .map(Method::getName)
                .toList();
        if (!locators.isEmpty()) {
            throw new IllegalArgumentException(resource.getName() + ": sub-resource locators " + locators);
        }
    }

    private static Stream<Method> of(Class<?> resource) {
        return Arrays.stream(resource.getMethods()).filter(Operations::isOperation);
    }

    private static boolean isOperation(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.isAnnotationPresent(HttpMethod.class));
    }
}

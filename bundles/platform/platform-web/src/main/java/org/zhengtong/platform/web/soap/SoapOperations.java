package org.zhengtong.platform.web.soap;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.jws.WebMethod;
import javax.jws.WebService;
import org.zhengtong.platform.web.access.Access;

/** The operations of an endpoint class. */
final class SoapOperations {

    private SoapOperations() {}

    /** @throws IllegalArgumentException if an operation does not say what permission it needs */
    static void checkAccess(Class<?> endpoint) {
        List<String> open = of(endpoint)
                .filter(operation -> Access.of(operation)
                        .filter(access -> !access.isPublic())
                        .isEmpty())
                .map(Method::getName)
                .toList();
        if (!open.isEmpty()) {
            throw new IllegalArgumentException(endpoint.getName() + ": no @RequiresPermission on " + open);
        }
    }

    /** @param operation of the class, or of the interface that it implements */
    static Access accessOf(Class<?> endpoint, Method operation) {
        return implementation(endpoint, operation)
                .flatMap(Access::of)
                .orElseThrow(() -> new IllegalStateException(operation + " was published without a permission"));
    }

    private static Stream<Method> of(Class<?> endpoint) {
        WebService service = endpoint.getAnnotation(WebService.class);
        if (service != null && !service.endpointInterface().isEmpty()) {
            return Arrays.stream(endpoint.getInterfaces())
                    .filter(type -> type.isAnnotationPresent(WebService.class))
                    .flatMap(type -> Arrays.stream(type.getMethods()))
                    .flatMap(operation -> implementation(endpoint, operation).stream());
        }
        return Arrays.stream(endpoint.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !isExcluded(method));
    }

    private static boolean isExcluded(Method method) {
        WebMethod annotation = method.getAnnotation(WebMethod.class);
        return annotation != null && annotation.exclude();
    }

    private static Optional<Method> implementation(Class<?> endpoint, Method operation) {
        return Arrays.stream(endpoint.getMethods())
                .filter(method -> method.getName().equals(operation.getName()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), operation.getParameterTypes()))
                .filter(method -> !method.isBridge())
                .findFirst();
    }
}

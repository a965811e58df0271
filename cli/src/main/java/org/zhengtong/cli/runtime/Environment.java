package org.zhengtong.cli.runtime;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the process was started with.
 *
 * @param variables environment variables
 * @param properties system properties; the launcher passes its paths as {@code zt.*}
 */
public record Environment(Map<String, String> variables, Map<String, String> properties) {

    public Environment {
        variables = Map.copyOf(variables);
        properties = Map.copyOf(properties);
    }

    public static Environment ofProcess() {
        Map<String, String> properties = new TreeMap<>();
        for (String name : System.getProperties().stringPropertyNames()) {
            properties.put(name, System.getProperty(name));
        }
        return new Environment(System.getenv(), properties);
    }

    /** A variable that is set and not empty. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    /** A property that is set and not empty. */
    public Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name)).filter(value -> !value.isEmpty());
    }

    /** A path given by the launcher. */
    public Optional<Path> path(String property) {
        return property(property).map(Path::of);
    }

    public Path userHome() {
        return Path.of(property("user.home").orElse("."));
    }
}

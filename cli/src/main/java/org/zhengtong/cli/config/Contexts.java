package org.zhengtong.cli.config;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The contexts of this user.
 *
 * @param current name of the one in use, or empty
 */
public record Contexts(String current, Map<String, Context> byName) {

    public static final Contexts NONE = new Contexts("", Map.of());

    public Contexts {
        byName = Map.copyOf(byName);
    }

    public Optional<Context> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Sorted by name. */
    public Collection<Context> all() {
        return new TreeMap<>(byName).values();
    }

    /** With this context added or changed; the first one becomes the current one. */
    public Contexts with(Context context) {
        Map<String, Context> changed = new TreeMap<>(byName);
        changed.put(context.name(), context);
        return new Contexts(current.isEmpty() ? context.name() : current, changed);
    }

    public Contexts without(String name) {
        Map<String, Context> changed = new TreeMap<>(byName);
        changed.remove(name);
        return new Contexts(current.equals(name) ? "" : current, changed);
    }

    public Contexts using(String name) {
        return new Contexts(name, byName);
    }
}

package org.zhengtong.platform.connectors.testing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhengtong.platform.connectors.container.Container;
import org.zhengtong.platform.connectors.container.ContainerException;
import org.zhengtong.platform.connectors.container.Failures;
import org.zhengtong.platform.connectors.kar.KarFile;

/** A container in the imagination. What is installed outlives a restart, what runs does not. */
public final class FakeContainer implements Container {

    private final Fuse fuse;
    private final Map<String, Set<String>> installed = new HashMap<>();
    private final Map<String, String> running = new LinkedHashMap<>();
    private final Map<String, Behaviour> behaviours = new HashMap<>();

    public FakeContainer(Fuse fuse) {
        this.fuse = fuse;
    }

    /** From now on that version behaves like this here. */
    public void let(String version, Behaviour behaviour) {
        behaviours.put(version, behaviour);
    }

    Behaviour behaviour(String version) {
        return behaviours.getOrDefault(version, Behaviour.WORKS);
    }

    /** The version of a connector that runs. */
    public Optional<String> running(String connector) {
        return Optional.ofNullable(running.get(connector));
    }

    void die() {
        running.clear();
    }

    @Override
    public Set<String> connectors() {
        return new TreeSet<>(installed.keySet());
    }

    @Override
    public Set<String> versions(String connector) {
        return new TreeSet<>(installed.getOrDefault(connector, Set.of()));
    }

    @Override
    public boolean isComplete(String connector, String version, int bundles) {
        return versions(connector).contains(version);
    }

    @Override
    public boolean isRunning(String connector, String version) {
        return version.equals(running.get(connector));
    }

    @Override
    public boolean owns(String connector, String version, long bundleId) {
        return isRunning(connector, version) && bundleId == id(version);
    }

    static long id(String version) {
        return version.hashCode();
    }

    @Override
    public String describe(String connector, String version) {
        return "connector-" + connector + " (Active)";
    }

    @Override
    public void install(KarFile kar) {
        fuse.burn();
        installed.computeIfAbsent(kar.connector(), none -> new TreeSet<>()).add(kar.digest());
    }

    @Override
    public void start(String connector, String version) throws ContainerException {
        fuse.burn();
        if (behaviour(version) == Behaviour.BREAKS) {
            throw Failures.of("connector-" + connector, "it is broken");
        }
        running.put(connector, version);
    }

    @Override
    public void stop(String connector) {
        fuse.burn();
        running.remove(connector);
    }

    @Override
    public void keepOnly(String connector, String version) {
        fuse.burn();
        Set<String> kept = installed.getOrDefault(connector, new TreeSet<>());
        kept.retainAll(Set.of(version));
        if (kept.isEmpty()) {
            installed.remove(connector);
        }
        if (!version.equals(running.get(connector))) {
            running.remove(connector);
        }
    }
}

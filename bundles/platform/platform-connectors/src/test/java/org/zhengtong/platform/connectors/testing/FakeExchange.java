package org.zhengtong.platform.connectors.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.zhengtong.platform.api.exchange.LocalConnectors;

/** Connectors at work whose bundles are in a {@link FakeContainer}. */
public final class FakeExchange implements LocalConnectors {

    private final FakeContainer container;
    private final Fuse fuse;
    private final Set<String> held = new HashSet<>();
    private final Set<String> onTrial = new HashSet<>();
    private final List<String> forgotten = new ArrayList<>();
    private final Map<String, String> objections = new HashMap<>();

    public FakeExchange(FakeContainer container, Fuse fuse) {
        this.container = container;
        this.fuse = fuse;
    }

    void die() {
        held.clear();
        onTrial.clear();
    }

    /** Whether the connector is there and gets its messages. */
    public boolean isDelivering(String name) {
        return find(name).isPresent() && !held.contains(name);
    }

    /** What was forgotten, with {@code !} when its queue went too. */
    public List<String> forgotten() {
        return List.copyOf(forgotten);
    }

    /** From now on connectors object to that key. */
    public void objectTo(String key, String reason) {
        objections.put(key, reason);
    }

    @Override
    public Optional<LocalConnector> find(String name) {
        return container
                .running(name)
                .filter(version -> container.behaviour(version) != Behaviour.SILENT)
                .map(version -> {
                    String shown = container.behaviour(version) == Behaviour.MISNAMED ? "misnamed" : name;
                    return new LocalConnector(shown, FakeContainer.id(version), "1.0.0", true);
                });
    }

    @Override
    public Optional<LocalConnector> await(LongPredicate bundle, Duration limit) {
        return container.connectors().stream()
                .flatMap(name -> find(name).stream())
                .filter(found -> bundle.test(found.bundleId()))
                .findFirst();
    }

    @Override
    public boolean hold(String name, Duration limit) {
        fuse.burn();
        held.add(name);
        onTrial.add(name);
        return true;
    }

    @Override
    public void release(String name) {
        fuse.burn();
        held.remove(name);
    }

    @Override
    public void confirm(String name) {
        onTrial.remove(name);
    }

    /** Whether the connector that is there now may still have to go. */
    public boolean isOnTrial(String name) {
        return onTrial.contains(name);
    }

    @Override
    public Optional<ProbeResult> probe(String name) {
        return find(name).flatMap(found -> container.running(name)).map(version -> {
            boolean healthy = container.behaviour(version) == Behaviour.WORKS;
            return new ProbeResult(healthy, healthy ? "fine" : "asleep");
        });
    }

    @Override
    public Map<String, String> objections(String name, Map<String, Object> settings) {
        Map<String, String> found = new HashMap<>(objections);
        found.keySet().retainAll(settings.keySet());
        return found;
    }

    @Override
    public boolean awaitRegistered(String name, Duration limit) {
        return isDelivering(name);
    }

    @Override
    public void forget(String name, boolean discardQueue) {
        fuse.burn();
        forgotten.add(discardQueue ? name + "!" : name);
    }
}

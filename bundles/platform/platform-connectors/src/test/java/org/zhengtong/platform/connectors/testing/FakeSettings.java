package org.zhengtong.platform.connectors.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.platform.connectors.settings.NodeSettings;
import org.zhengtong.platform.connectors.settings.SettingsSchema;

/** Remembers which version of its settings each connector of a node got. */
public final class FakeSettings implements NodeSettings {

    private final Fuse fuse;
    private final Map<String, Integer> applied = new HashMap<>();

    public FakeSettings(Fuse fuse) {
        this.fuse = fuse;
    }

    void die() {
        applied.clear();
    }

    @Override
    public int applied(String connector) {
        return applied.getOrDefault(connector, NEVER);
    }

    @Override
    public void apply(String connector, Optional<SettingsSchema> schema, int version) {
        fuse.burn();
        applied.put(connector, version);
    }

    @Override
    public void defend(String connector) {
        // nobody attacks
    }

    @Override
    public void forget(String connector) {
        fuse.burn();
        applied.remove(connector);
    }
}

package org.zhengtong.platform.connectors.rollout;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.exchange.LocalConnectors;
import org.zhengtong.platform.connectors.store.InstallationRow;
import org.zhengtong.platform.connectors.store.InstallationStore;
import org.zhengtong.platform.connectors.store.KarRow;
import org.zhengtong.platform.connectors.store.KarStore;
import org.zhengtong.platform.connectors.store.NodeStore;

/** What a connector leaves behind, and for how long. */
@Component(service = Traces.class, configurationPid = RolloutConfig.PID)
public final class Traces {

    private final InstallationStore installations;
    private final KarStore kars;
    private final NodeStore nodes;
    private final LocalConnectors local;
    private final int keptVersions;

    @Activate
    public Traces(
            @Reference InstallationStore installations,
            @Reference KarStore kars,
            @Reference NodeStore nodes,
            @Reference LocalConnectors local,
            RolloutConfig config) {
        this.installations = installations;
        this.kars = kars;
        this.nodes = nodes;
        this.local = local;
        this.keptVersions = config.kept__versions();
    }

    /** Nothing stays but the journal, and the settings in case it comes again. */
    void remove(String connector, boolean discardQueue) {
        local.forget(connector, discardQueue);
        kars.of(connector).forEach(kar -> kars.remove(kar.digest()));
        nodes.forget(connector);
        installations.remove(connector);
    }

    /** @param failure why the version was taken back; empty when it works */
    void judge(String digest, String failure) {
        kars.fail(digest, failure);
    }

    /** Drops the oldest versions. */
    void prune(InstallationRow installation) {
        List<KarRow> spare = kars.of(installation.name()).stream()
                .filter(kar -> !kar.digest().equals(installation.target().digest())
                        && !kar.digest().equals(installation.previous()))
                .toList();
        spare.stream().skip(Math.max(0, keptVersions - 2)).forEach(kar -> kars.remove(kar.digest()));
    }
}

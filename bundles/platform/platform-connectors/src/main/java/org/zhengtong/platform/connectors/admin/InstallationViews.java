package org.zhengtong.platform.connectors.admin;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Installation;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.NodeState;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Use;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Version;
import org.zhengtong.platform.connectors.store.InstallationRow;
import org.zhengtong.platform.connectors.store.KarRow;
import org.zhengtong.platform.connectors.store.KarStore;
import org.zhengtong.platform.connectors.store.NodeStore;
import org.zhengtong.platform.connectors.store.NodeStore.Presence;

/** Installed connectors as operators see them. */
@Component(service = InstallationViews.class)
public final class InstallationViews {

    private final KarStore kars;
    private final NodeStore nodes;

    @Activate
    public InstallationViews(@Reference KarStore kars, @Reference NodeStore nodes) {
        this.kars = kars;
        this.nodes = nodes;
    }

    Installation view(InstallationRow installation) {
        return new Installation(
                installation.name(),
                version(installation.target().digest()),
                installation.target().digest(),
                installation.target().started(),
                version(installation.previous()),
                installation.target().settings(),
                installation.changeId(),
                nodes.presences(installation.name()).stream().map(this::view).toList());
    }

    private NodeState view(Presence presence) {
        return new NodeState(
                presence.node(),
                version(presence.target().digest()),
                presence.target().started(),
                Math.max(0, presence.target().settings()),
                presence.detail());
    }

    /** The version of a KAR; empty when it is not kept. */
    String version(String digest) {
        return kars.find(digest).map(KarRow::version).orElse("");
    }

    List<Version> versions(String connector, Optional<InstallationRow> installation) {
        return kars.of(connector).stream()
                .map(kar -> view(kar, use(kar, installation)))
                .toList();
    }

    private static Use use(KarRow kar, Optional<InstallationRow> installation) {
        if (installation.filter(it -> it.target().digest().equals(kar.digest())).isPresent()) {
            return Use.ACTIVE;
        }
        return installation.filter(it -> it.previous().equals(kar.digest())).isPresent() ? Use.PREVIOUS : Use.KEPT;
    }

    private static Version view(KarRow kar, Use use) {
        return new Version(
                kar.version(),
                kar.digest(),
                kar.signer(),
                kar.size(),
                use,
                kar.failure(),
                kar.caller(),
                kar.createdAt());
    }
}

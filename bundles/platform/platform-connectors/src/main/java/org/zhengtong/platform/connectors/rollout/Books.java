package org.zhengtong.platform.connectors.rollout;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.connectors.store.ChangeStore;
import org.zhengtong.platform.connectors.store.InstallationStore;
import org.zhengtong.platform.connectors.store.NodeStore;

/** What is written down about connectors. */
@Component(service = Books.class)
public record Books(InstallationStore installations, ChangeStore changes, NodeStore nodes) {

    @Activate
    public Books(
            @Reference InstallationStore installations, @Reference ChangeStore changes, @Reference NodeStore nodes) {
        this.installations = installations;
        this.changes = changes;
        this.nodes = nodes;
    }
}

package org.zhengtong.platform.connectors.admin;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Undertaking;
import org.zhengtong.platform.api.exchange.LocalConnectors;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.store.ChangeRow;
import org.zhengtong.platform.connectors.store.InstallationStore;

/** From a plan to the change that carries it out. */
@Component(service = Proposing.class)
public final class Proposing {

    private final Proposals proposals;
    private final ChangeBegin begin;
    private final ChangeViews changes;
    private final InstallationStore installations;
    private final LocalConnectors local;

    @Activate
    public Proposing(
            @Reference Proposals proposals,
            @Reference ChangeBegin begin,
            @Reference ChangeViews changes,
            @Reference InstallationStore installations,
            @Reference LocalConnectors local) {
        this.proposals = proposals;
        this.begin = begin;
        this.changes = changes;
        this.installations = installations;
        this.local = local;
    }

    Proposals proposals() {
        return proposals;
    }

    ChangeBegin begin() {
        return begin;
    }

    /** @throws RefusedException {@code already_exists} if a connector bears that name, wherever it came from */
    void checkFree(String connector) {
        if (installations.find(connector).isPresent() || local.find(connector).isPresent()) {
            throw new RefusedException(CommonRefusal.ALREADY_EXISTS, "kar", connector);
        }
    }

    Undertaking undertaking(Proposal proposal, ChangeRow change) {
        return new Undertaking(proposal.plan(), Optional.of(changes.get(change.id())));
    }
}

package org.zhengtong.platform.exchange.admin;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.exchange.store.ConnectorRecord;
import org.zhengtong.platform.exchange.store.ConnectorRecord.Desired;
import org.zhengtong.platform.exchange.store.ConnectorStore;

/** The connectors of this container. */
@Component
public final class HostedConnectors implements Connectors {

    private final ConnectorStore connectors;
    private final ConnectorStatuses statuses;
    private final ConnectorSwitch power;

    @Activate
    public HostedConnectors(
            @Reference ConnectorStore connectors,
            @Reference ConnectorStatuses statuses,
            @Reference ConnectorSwitch power) {
        this.connectors = connectors;
        this.statuses = statuses;
        this.power = power;
    }

    @Override
    public List<ConnectorStatus> list() {
        return statuses.all();
    }

    @Override
    public ConnectorStatus get(String name) {
        return statuses.status(known(name));
    }

    private ConnectorRecord known(String name) {
        return connectors.find(name).orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", name));
    }

    @Override
    public void pause(String name) {
        power.turn(name, Desired.PAUSED, "connector.pause");
    }

    @Override
    public void resume(String name) {
        power.turn(name, Desired.RUNNING, "connector.resume");
    }

    @Override
    public ConnectorStatus probe(String name) {
        known(name);
        power.probe(name);
        return get(name);
    }
}

package org.zhengtong.platform.connectors.testing;

import java.util.List;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/** An exchange that has never heard of any connector. */
public final class NoConnectors implements Connectors {

    @Override
    public List<ConnectorStatus> list() {
        return List.of();
    }

    @Override
    public ConnectorStatus get(String name) {
        throw new RefusedException(CommonRefusal.NOT_FOUND, "", name);
    }

    @Override
    public void pause(String name) {
        get(name);
    }

    @Override
    public void resume(String name) {
        get(name);
    }

    @Override
    public ConnectorStatus probe(String name) {
        return get(name);
    }
}

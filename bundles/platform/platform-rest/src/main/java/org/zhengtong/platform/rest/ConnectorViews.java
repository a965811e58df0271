package org.zhengtong.platform.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Installation;
import org.zhengtong.platform.api.exchange.Connectors;

/** Puts together what exchange and installation know of the same connectors. */
final class ConnectorViews {

    private final Connectors connectors;
    private final ConnectorLifecycle lifecycle;

    ConnectorViews(Connectors connectors, ConnectorLifecycle lifecycle) {
        this.connectors = connectors;
        this.lifecycle = lifecycle;
    }

    List<ConnectorView> list() {
        Map<String, Installation> installations = new TreeMap<>();
        lifecycle.installations().forEach(installation -> installations.put(installation.name(), installation));
        Map<String, ConnectorView> views = new TreeMap<>();
        installations.forEach((name, installation) -> views.put(name, ConnectorView.of(installation)));
        connectors
                .list()
                .forEach(status -> views.put(
                        status.name(),
                        ConnectorView.of(status, Optional.ofNullable(installations.get(status.name())))));
        return List.copyOf(views.values());
    }

    ConnectorView get(String name) {
        Optional<Installation> installation = lifecycle.find(name);
        boolean met =
                connectors.list().stream().anyMatch(status -> status.name().equals(name));
        return installation.isPresent() && !met
                ? ConnectorView.of(installation.get())
                : ConnectorView.of(connectors.get(name), installation);
    }
}

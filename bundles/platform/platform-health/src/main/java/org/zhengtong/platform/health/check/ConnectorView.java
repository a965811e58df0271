package org.zhengtong.platform.health.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.exchange.Connectors.ConnectorStatus;

/** The connectors as they were a moment ago: to ask for each of them each time would cost too many queries. */
@Component(service = ConnectorView.class)
public final class ConnectorView {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Connectors connectors;
    private Instant seenAt = Instant.EPOCH;
    private List<ConnectorStatus> seen = List.of();

    @Activate
    public ConnectorView(@Reference Connectors connectors) {
        this.connectors = connectors;
    }

    public synchronized List<ConnectorStatus> all() {
        Instant now = Instant.now();
        if (seenAt.plus(FRESH).isBefore(now)) {
            seen = connectors.list();
            seenAt = now;
        }
        return seen;
    }

    Optional<ConnectorStatus> find(String name) {
        return all().stream().filter(status -> status.name().equals(name)).findFirst();
    }
}

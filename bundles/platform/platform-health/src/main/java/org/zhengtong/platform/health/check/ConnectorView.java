package org.zhengtong.platform.health.check;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
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

    private static final String ALL = "";

    private final LoadingCache<String, List<ConnectorStatus>> seen;

    @Activate
    public ConnectorView(@Reference Connectors connectors) {
        seen = Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> connectors.list());
    }

    public List<ConnectorStatus> all() {
        return seen.get(ALL);
    }

    Optional<ConnectorStatus> find(String name) {
        return all().stream().filter(status -> status.name().equals(name)).findFirst();
    }
}

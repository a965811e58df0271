package org.zhengtong.platform.exchange.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.exchange.Connectors.ConnectorStatus;
import org.zhengtong.platform.api.exchange.Connectors.State;
import org.zhengtong.platform.exchange.broker.Broker;
import org.zhengtong.platform.exchange.broker.BrokerException;
import org.zhengtong.platform.exchange.broker.QueueStatus;
import org.zhengtong.platform.exchange.delivery.ConnectorHost;
import org.zhengtong.platform.exchange.delivery.ConnectorRuntime;
import org.zhengtong.platform.exchange.delivery.DeliveryText;
import org.zhengtong.platform.exchange.store.BacklogStore;
import org.zhengtong.platform.exchange.store.BacklogStore.Backlog;
import org.zhengtong.platform.exchange.store.ConnectorRecord;
import org.zhengtong.platform.exchange.store.ConnectorRecord.Desired;
import org.zhengtong.platform.exchange.store.ConnectorStore;

/** Puts together what database, broker and the connector at work know of a connector. */
@Component(service = ConnectorStatuses.class)
public final class ConnectorStatuses {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectorStatuses.class);

    private final ConnectorStore connectors;
    private final BacklogStore backlogs;
    private final Broker broker;
    private final ConnectorHost host;

    @Activate
    public ConnectorStatuses(
            @Reference ConnectorStore connectors,
            @Reference BacklogStore backlogs,
            @Reference Broker broker,
            @Reference ConnectorHost host) {
        this.connectors = connectors;
        this.backlogs = backlogs;
        this.broker = broker;
        this.host = host;
    }

    List<ConnectorStatus> all() {
        return connectors.all().stream().map(this::status).toList();
    }

    ConnectorStatus status(ConnectorRecord connector) {
        Optional<ConnectorRuntime> runtime = host.find(connector.name());
        Backlog notRelayed = backlogs.notRelayed(connector.name(), connector.topics());
        QueueStatus queued = queued(connector.name());
        return new ConnectorStatus(
                connector.name(),
                runtime.map(working -> state(connector, working)).orElse(State.ABSENT),
                connector.topics(),
                connector.version(),
                queued.messages() + notRelayed.messages(),
                oldest(runtime.flatMap(ConnectorRuntime::holdingSince), queued.oldestSince(), notRelayed.oldestSince()),
                connector.counts().delivered(),
                connector.counts().alreadyThere(),
                connector.counts().dead(),
                runtime.map(ConnectorRuntime::detail).orElseGet(DeliveryText.ABSENT::text));
    }

    private static State state(ConnectorRecord connector, ConnectorRuntime working) {
        if (connector.desired() == Desired.PAUSED) {
            return State.PAUSED;
        }
        return working.isUnavailable() ? State.UNAVAILABLE : State.RUNNING;
    }

    /** Without the broker the database still knows how many are on their way. */
    private QueueStatus queued(String connector) {
        try {
            return broker.status(Broker.queueOf(connector));
        } catch (BrokerException e) {
            LOG.debug("the broker cannot be asked for the queue of {}", connector, e);
            return new QueueStatus(backlogs.waiting(connector), Optional.empty());
        }
    }

    @SafeVarargs
    private static Optional<Instant> oldest(Optional<Instant>... times) {
        return Stream.of(times).flatMap(Optional::stream).min(Instant::compareTo);
    }
}

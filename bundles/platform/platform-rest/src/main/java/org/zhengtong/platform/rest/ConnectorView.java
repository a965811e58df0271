package org.zhengtong.platform.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Installation;
import org.zhengtong.platform.api.exchange.Connectors.ConnectorStatus;
import org.zhengtong.platform.api.exchange.Connectors.State;

/**
 * A connector: what the exchange says of its work, and how it is installed, unless it did not come from a KAR.
 *
 * @param state of the exchange, or {@code STOPPED} when an operator wants its bundles to stand still
 */
public record ConnectorView(
        String name,
        String state,
        List<String> topics,
        String version,
        long waiting,
        Optional<Instant> oldestWaitingSince,
        long delivered,
        long alreadyThere,
        long dead,
        String detail,
        Optional<Installation> installation) {

    private static final String STOPPED = "STOPPED";

    static ConnectorView of(ConnectorStatus status, Optional<Installation> installation) {
        return new ConnectorView(
                status.name(),
                state(status.state(), installation),
                status.topics(),
                installation.map(Installation::version).orElse(status.version()),
                status.waiting(),
                status.oldestWaitingSince(),
                status.delivered(),
                status.alreadyThere(),
                status.dead(),
                status.detail(),
                installation);
    }

    /** One that the exchange has not met yet. */
    static ConnectorView of(Installation installation) {
        return new ConnectorView(
                installation.name(),
                state(State.ABSENT, Optional.of(installation)),
                List.of(),
                installation.version(),
                0,
                Optional.empty(),
                0,
                0,
                0,
                installation.nodes().stream()
                        .map(node -> node.detail())
                        .filter(detail -> !detail.isEmpty())
                        .findFirst()
                        .orElse(""),
                Optional.of(installation));
    }

    private static String state(State state, Optional<Installation> installation) {
        boolean stopped = installation.filter(it -> !it.started()).isPresent();
        return state == State.ABSENT && stopped ? STOPPED : state.name();
    }
}

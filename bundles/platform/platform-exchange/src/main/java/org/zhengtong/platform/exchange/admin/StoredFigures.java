package org.zhengtong.platform.exchange.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.exchange.ConnectorFigures;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.exchange.Connectors.ConnectorStatus;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.exchange.store.DeliveryLogStore;
import org.zhengtong.platform.exchange.store.FigureCounts;
import org.zhengtong.platform.exchange.store.FigureStore;
import org.zhengtong.platform.exchange.store.PauseStore;
import org.zhengtong.platform.exchange.store.PauseStore.Pause;

/** Figures from the database, and from what runs now. */
@Component
public final class StoredFigures implements ConnectorFigures {

    private static final Duration LONGEST = Duration.ofDays(90);
    private static final String PAUSED = "PAUSED";
    private static final String RESUMED = "RESUMED";

    private final Connectors connectors;
    private final FigureStore figures;
    private final PauseStore pauses;
    private final DeliveryLogStore deliveries;

    @Activate
    public StoredFigures(
            @Reference Connectors connectors,
            @Reference FigureStore figures,
            @Reference PauseStore pauses,
            @Reference DeliveryLogStore deliveries) {
        this.connectors = connectors;
        this.figures = figures;
        this.pauses = pauses;
        this.deliveries = deliveries;
    }

    @Override
    public Figures of(String connector, Duration period) {
        check(period);
        return figures(connectors.get(connector), period);
    }

    @Override
    public List<Figures> all(Duration period) {
        check(period);
        return connectors.list().stream().map(status -> figures(status, period)).toList();
    }

    private static void check(Duration period) {
        if (period.compareTo(Duration.ofMinutes(1)) < 0 || period.compareTo(LONGEST) > 0) {
            throw new RefusedException(CommonRefusal.OUT_OF_RANGE, "minutes", 1, LONGEST.toMinutes());
        }
    }

    private Figures figures(ConnectorStatus status, Duration period) {
        Instant now = Instant.now();
        Instant from = now.minus(period);
        FigureCounts counts = figures.since(status.name(), from);
        return new Figures(
                status.name(),
                from,
                now,
                status.state(),
                counts.calls(),
                counts.failedCalls(),
                counts.delivered(),
                counts.alreadyThere(),
                counts.rejected(),
                perMinute(counts.done(), period),
                average(counts.callMs(), counts.calls()),
                counts.longestCallMs(),
                average(counts.latencyMs(), counts.done()),
                counts.longestLatencyMs(),
                pauses.count(status.name(), from),
                pausedSince(status),
                status.waiting(),
                status.oldestWaitingSince(),
                status.dead());
    }

    private static double perMinute(long messages, Duration period) {
        return Math.round(messages * 100.0 / period.toMinutes()) / 100.0;
    }

    private static long average(long sum, long count) {
        return count == 0 ? 0 : sum / count;
    }

    private Optional<Instant> pausedSince(ConnectorStatus status) {
        return status.state() == Connectors.State.UNAVAILABLE
                ? pauses.latest(status.name(), 1).stream()
                        .filter(pause -> pause.endedAt().isEmpty())
                        .map(Pause::beganAt)
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public List<LogLine> log(String connector, int limit) {
        int checked = new PageRequest(limit, "").limit();
        String name = connectors.get(connector).name();
        return Stream.concat(
                        deliveries.latest(name, checked).stream(),
                        pauses.latest(name, checked).stream().flatMap(StoredFigures::lines))
                .sorted(Comparator.comparing(LogLine::at).reversed())
                .limit(checked)
                .toList();
    }

    private static Stream<LogLine> lines(Pause pause) {
        return Stream.concat(
                Stream.of(line(pause.beganAt(), PAUSED, pause.reason())),
                pause.endedAt().stream().map(at -> line(at, RESUMED, "")));
    }

    private static LogLine line(Instant at, String event, String detail) {
        return new LogLine(at, event, "", "", "", 0, "", detail);
    }
}

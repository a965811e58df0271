package org.zhengtong.platform.exchange.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Outcome.AlreadyThere;
import org.zhengtong.connector.api.Outcome.Delivered;
import org.zhengtong.connector.api.Outcome.Rejected;
import org.zhengtong.connector.api.Outcome.Unavailable;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.exchange.DeliveryObserver;
import org.zhengtong.platform.exchange.store.FigureCounts;

/** Counts what an attempt came to. */
record Tally(String connector, Attempt attempt, Instant now) {

    FigureCounts counts() {
        return calls().stream().map(Tally::counts).reduce(FigureCounts.NONE, FigureCounts::plus);
    }

    private static FigureCounts counts(DeliveryObserver.Call call) {
        boolean made = !call.took().isZero();
        return new FigureCounts(
                made ? 1 : 0,
                call.unavailable() > 0 ? 1 : 0,
                call.delivered(),
                call.alreadyThere(),
                call.rejected(),
                call.took().toMillis(),
                call.took().toMillis(),
                call.latencies().stream().mapToLong(Duration::toMillis).sum(),
                call.latencies().stream().mapToLong(Duration::toMillis).max().orElse(0));
    }

    List<DeliveryObserver.Call> calls() {
        return attempt.calls().stream().map(this::call).toList();
    }

    private DeliveryObserver.Call call(Attempt.Call call) {
        return new DeliveryObserver.Call(
                connector,
                call.took(),
                count(call, Delivered.class),
                count(call, AlreadyThere.class),
                count(call, Rejected.class),
                count(call, Unavailable.class),
                call.results().stream()
                        .filter(result -> isDone(result.outcome()))
                        .flatMap(result -> latency(result.message().id()).stream())
                        .toList());
    }

    private static int count(Attempt.Call call, Class<? extends Outcome> outcome) {
        return (int) call.results().stream()
                .map(Attempt.Result::outcome)
                .filter(outcome::isInstance)
                .count();
    }

    private static boolean isDone(Outcome outcome) {
        return outcome instanceof Delivered || outcome instanceof AlreadyThere;
    }

    /** Empty for a message whose id does not tell when it was published. */
    private Optional<Duration> latency(String id) {
        try {
            return Optional.of(Duration.between(Ids.timeOf(id), now)).filter(latency -> !latency.isNegative());
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}

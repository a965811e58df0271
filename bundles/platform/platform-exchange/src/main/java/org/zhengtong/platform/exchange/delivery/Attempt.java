package org.zhengtong.platform.exchange.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Outcome.Unavailable;
import org.zhengtong.platform.api.exchange.NewMessage;

/** One attempt to deliver a batch. */
record Attempt(List<Result> results, Duration took) {

    Attempt {
        results = List.copyOf(results);
    }

    /** What the system is down with, if it is. */
    Optional<Unavailable> unavailable() {
        return results.stream()
                .map(Result::outcome)
                .filter(Unavailable.class::isInstance)
                .map(Unavailable.class::cast)
                .findFirst();
    }

    /** What the attempt came to for one message. */
    record Result(NewMessage message, Outcome outcome) {}
}

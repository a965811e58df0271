package org.zhengtong.platform.exchange.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Outcome.Unavailable;
import org.zhengtong.platform.api.exchange.NewMessage;

/** One attempt to deliver a batch, in one call or in several at the same time. */
record Attempt(List<Call> calls) {

    Attempt {
        calls = List.copyOf(calls);
    }

    /** What the system is down with, if it is. */
    Optional<Unavailable> unavailable() {
        return results()
                .map(Result::outcome)
                .filter(Unavailable.class::isInstance)
                .map(Unavailable.class::cast)
                .findFirst();
    }

    Stream<Result> results() {
        return calls.stream().flatMap(call -> call.results().stream());
    }

    /** What one call came to. */
    record Call(List<Result> results, Duration took) {
        Call {
            results = List.copyOf(results);
        }
    }

    /** What the attempt came to for one message. */
    record Result(NewMessage message, Outcome outcome) {}
}

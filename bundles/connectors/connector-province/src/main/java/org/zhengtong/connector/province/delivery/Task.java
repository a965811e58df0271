package org.zhengtong.connector.province.delivery;

import java.util.Optional;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.province.mapping.EvaluationMapper.Evaluation;
import org.zhengtong.connector.province.mapping.RecordId;
import org.zhengtong.connector.province.mapping.WireRecord;
import org.zhengtong.connector.province.wire.Operation;

/** A message on its way: the service it is about, the evaluation if it is a rating, and in the end its outcome. */
final class Task {

    private final Optional<WireRecord> service;
    private final Optional<Evaluation> evaluation;
    private Optional<Outcome> outcome;

    private Task(Optional<WireRecord> service, Optional<Evaluation> evaluation, Optional<Outcome> outcome) {
        this.service = service;
        this.evaluation = evaluation;
        this.outcome = outcome;
    }

    static Task ofCase(WireRecord service) {
        return new Task(Optional.of(service), Optional.empty(), Optional.empty());
    }

    static Task ofRating(WireRecord service, Evaluation evaluation) {
        return new Task(Optional.of(service), Optional.of(evaluation), Optional.empty());
    }

    /** A message that cannot be sent at all. */
    static Task unfit(Outcome outcome) {
        return new Task(Optional.empty(), Optional.empty(), Optional.of(outcome));
    }

    boolean isOpen() {
        return outcome.isEmpty();
    }

    boolean isRating() {
        return evaluation.isPresent();
    }

    WireRecord service() {
        return service.orElseThrow();
    }

    RecordId serviceId() {
        return service().id();
    }

    WireRecord evaluation() {
        return evaluation.orElseThrow().record();
    }

    Operation operation() {
        return evaluation.orElseThrow().window() ? Operation.OFFLINE : Operation.ONLINE;
    }

    void settle(Outcome given) {
        outcome = Optional.of(given);
    }

    Outcome outcome() {
        return outcome.orElseThrow();
    }
}

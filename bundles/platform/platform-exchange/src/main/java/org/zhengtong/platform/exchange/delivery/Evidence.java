package org.zhengtong.platform.exchange.delivery;

import java.util.List;
import java.util.Map;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Outcome.AlreadyThere;
import org.zhengtong.connector.api.Outcome.Delivered;
import org.zhengtong.connector.api.Outcome.Rejected;
import org.zhengtong.connector.api.Outcome.Unavailable;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.AuditLog.LogClass;
import org.zhengtong.platform.api.audit.AuditLog.Result;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.exchange.store.DeliveryChange;

/** What is kept of an attempt: the new state of each delivery, and an entry of the audit log for each message. */
record Evidence(String connector, Attempt attempt) {

    List<DeliveryChange> changes() {
        return attempt.results().map(Evidence::change).toList();
    }

    private static DeliveryChange change(Attempt.Result result) {
        String id = result.message().id();
        Outcome outcome = result.outcome();
        if (outcome instanceof Delivered delivered) {
            return new DeliveryChange(id, DeliveryState.DELIVERED, delivered.reference(), "");
        }
        if (outcome instanceof AlreadyThere there) {
            return new DeliveryChange(id, DeliveryState.ALREADY_THERE, there.reference(), "");
        }
        if (outcome instanceof Rejected rejected) {
            return new DeliveryChange(id, DeliveryState.DEAD, "", Redaction.redacted(rejected.reason()));
        }
        Unavailable unavailable = (Unavailable) outcome;
        return new DeliveryChange(id, DeliveryState.WAITING, "", Redaction.redacted(unavailable.reason()));
    }

    List<AuditEvent> entries() {
        return attempt.calls().stream()
                .flatMap(call -> call.results().stream().map(result -> entry(call, result)))
                .toList();
    }

    private AuditEvent entry(Attempt.Call call, Attempt.Result result) {
        Outcome outcome = result.outcome();
        DeliveryChange change = change(result);
        Map<String, String> detail = Map.of(
                "connector", connector,
                "topic", result.message().topic(),
                "outcome", outcome.getClass().getSimpleName(),
                "reference", change.reference(),
                "requestDigest", outcome.exchanged().requestDigest(),
                "responseDigest", outcome.exchanged().responseDigest(),
                "durationMs", String.valueOf(call.took().toMillis()),
                "batchSize", String.valueOf(call.results().size()));
        return new AuditEvent(
                LogClass.EXCHANGE, "message.deliver", "message", change.messageId(), result(change.state()), detail);
    }

    private static Result result(DeliveryState state) {
        return switch (state) {
            case DELIVERED, ALREADY_THERE -> Result.DONE;
            case DEAD -> Result.REFUSED;
            case WAITING, DISCARDED -> Result.FAILED;
        };
    }
}

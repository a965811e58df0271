package org.zhengtong.platform.exchange.trace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditQuery;
import org.zhengtong.platform.api.audit.AuditLog.AuditRecord;
import org.zhengtong.platform.api.audit.AuditLog.LogClass;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.exchange.Messages.Delivery;
import org.zhengtong.platform.api.exchange.Messages.MessageSummary;
import org.zhengtong.platform.api.trace.TraceSource.Subject;
import org.zhengtong.platform.api.trace.TraceStep;
import org.zhengtong.platform.api.trace.TraceStep.Stage;
import org.zhengtong.platform.exchange.store.TraceStore;

/** The way of messages: published, relayed, each attempt by the evidence of it, and what operators did with them. */
@Component(service = MessageTrace.class)
public final class MessageTrace {

    private static final String WHERE = "exchange";
    private static final String SYSTEM = "SYSTEM";
    private static final int MAX_ENTRIES = 200;

    private final TraceStore store;
    private final AuditLog auditLog;

    @Activate
    public MessageTrace(@Reference TraceStore store, @Reference AuditLog auditLog) {
        this.store = store;
        this.auditLog = auditLog;
    }

    List<TraceStep> steps(Subject subject) {
        List<TraceStep> steps = new ArrayList<>();
        for (MessageSummary message : store.messages(subject.messageIds())) {
            List<TraceStep> entries = entries("message", message.id());
            steps.addAll(published(message));
            steps.addAll(entries);
            message.deliveries().forEach(delivery -> steps.add(delivery(message, delivery, entries)));
        }
        steps.addAll(entries("case", subject.key()).stream()
                .filter(step -> step.stage() == Stage.OPERATED)
                .toList());
        return steps;
    }

    private static List<TraceStep> published(MessageSummary message) {
        TraceStep published = step(Ids.timeOf(message.id()), Stage.PUBLISHED, message);
        Stream<TraceStep> relayed = message.relayedAt().stream().map(at -> step(at, Stage.RELAYED, message));
        return Stream.concat(Stream.of(published), relayed).toList();
    }

    private static TraceStep step(Instant at, Stage stage, MessageSummary message) {
        return new TraceStep(at, stage, WHERE, message.topic(), "", message.id(), "");
    }

    /** What it has come to, after the attempts that led there. */
    private static TraceStep delivery(MessageSummary message, Delivery delivery, List<TraceStep> entries) {
        Instant at = entries.stream()
                .filter(step -> step.stage() == Stage.ATTEMPTED && step.where().equals(delivery.connector()))
                .map(TraceStep::at)
                .filter(delivery.changedAt()::isBefore)
                .max(Instant::compareTo)
                .orElse(delivery.changedAt());
        return new TraceStep(
                at,
                Stage.DELIVERY,
                delivery.connector(),
                message.topic(),
                delivery.state().name(),
                delivery.reference(),
                delivery.reason());
    }

    private List<TraceStep> entries(String objectType, String objectId) {
        AuditQuery query = new AuditQuery("", "", objectType, objectId, null, null, null, null);
        return auditLog.find(query, new PageRequest(MAX_ENTRIES, "")).items().stream()
                .filter(MessageTrace::isTelling)
                .map(MessageTrace::entry)
                .toList();
    }

    /** Attempts, and acts of persons; what the platform itself did is told by the stores. */
    private static boolean isTelling(AuditRecord record) {
        return record.event().logClass() == LogClass.EXCHANGE
                || record.event().logClass() == LogClass.OPERATION
                        && !record.callerKind().equals(SYSTEM);
    }

    private static TraceStep entry(AuditRecord record) {
        Map<String, String> detail = record.event().detail();
        if (record.event().logClass() == LogClass.EXCHANGE) {
            return new TraceStep(
                    record.at(),
                    Stage.ATTEMPTED,
                    detail.getOrDefault("connector", ""),
                    detail.getOrDefault("topic", ""),
                    detail.getOrDefault("outcome", ""),
                    detail.getOrDefault("reference", ""),
                    digests(detail));
        }
        return new TraceStep(
                record.at(),
                Stage.OPERATED,
                detail.getOrDefault("connector", WHERE),
                record.event().action(),
                record.event().result().name(),
                record.callerId(),
                detail.getOrDefault("reason", ""));
    }

    private static String digests(Map<String, String> detail) {
        return "ms=" + detail.getOrDefault("durationMs", "") + " request=" + detail.getOrDefault("requestDigest", "")
                + " response=" + detail.getOrDefault("responseDigest", "");
    }
}

package org.zhengtong.platform.health.alert;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.AuditLog.LogClass;
import org.zhengtong.platform.api.audit.AuditLog.Result;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.health.Alerts;
import org.zhengtong.platform.api.health.Health.Level;
import org.zhengtong.platform.api.notify.Notifications;
import org.zhengtong.platform.api.notify.Notifications.Entitled;
import org.zhengtong.platform.api.notify.Notifications.Notice;
import org.zhengtong.platform.api.time.BusinessTime;
import org.zhengtong.platform.health.alert.AlertStore.Standing;
import org.zhengtong.platform.health.check.Texts;

/** Raises alerts and ends them, each once, whichever node sees it first: row, message and audit entry in one transaction. */
@Component(service = {Alerts.class, AlertDesk.class})
public final class AlertDesk implements Alerts {

    static final Entitled OPERATORS = new Entitled("alert.receive");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Transactions transactions;
    private final AlertStore store;
    private final Notifications notifications;
    private final AuditLog auditLog;

    @Activate
    public AlertDesk(
            @Reference Transactions transactions,
            @Reference AlertStore store,
            @Reference Notifications notifications,
            @Reference AuditLog auditLog) {
        this.transactions = transactions;
        this.store = store;
        this.notifications = notifications;
        this.auditLog = auditLog;
    }

    @Override
    public List<Alert> standing() {
        return transactions.required(store::all).stream()
                .sorted(Comparator.comparing(Standing::level).reversed())
                .map(AlertDesk::view)
                .toList();
    }

    private static Alert view(Standing standing) {
        return new Alert(
                standing.check(),
                Texts.titleOf(standing.check()),
                standing.node(),
                standing.level(),
                standing.text(),
                standing.raisedAt());
    }

    /** Tells of it, unless it was told of at that level or a worse one. */
    void raise(Concern concern, Instant now) {
        try {
            transactions.run(() -> raiseOnce(concern, now));
        } catch (DataException e) {
            if (!e.isIntegrityViolation()) { // else another node was quicker
                throw e;
            }
        }
    }

    private void raiseOnce(Concern concern, Instant now) {
        Optional<Standing> standing = store.find(concern.check(), concern.node());
        if (standing.isEmpty()) {
            store.raise(concern, now);
            tellRaised(concern, now);
        } else if (concern.level().compareTo(standing.get().level()) > 0 && store.worsen(concern)) {
            tellRaised(concern, standing.get().raisedAt());
        }
    }

    private void tellRaised(Concern concern, Instant since) {
        notifications.send(new Notice(
                "alert.raised",
                concern.check(),
                Map.of(
                        "check", concern.title(),
                        "level", level(concern.level()),
                        "text", concern.text(),
                        "node", node(concern.node()),
                        "since", time(since)),
                OPERATORS));
        record(
                "alert.raise",
                concern.check(),
                Map.of("node", concern.node(), "level", concern.level().name()));
    }

    /** Tells that it is over, if it was told of. */
    void end(String check, String node, String text, Instant now) {
        transactions.run(() -> store.find(check, node)
                .filter(standing -> store.end(check, node))
                .ifPresent(standing -> tellEnded(standing, text, now)));
    }

    private void tellEnded(Standing standing, String text, Instant now) {
        notifications.send(new Notice(
                "alert.ended",
                standing.check(),
                Map.of(
                        "check", Texts.titleOf(standing.check()),
                        "text", text,
                        "node", node(standing.node()),
                        "since", time(standing.raisedAt()),
                        "until", time(now)),
                OPERATORS));
        record("alert.end", standing.check(), Map.of("node", standing.node()));
    }

    private void record(String action, String check, Map<String, String> detail) {
        auditLog.record(new AuditEvent(LogClass.SYSTEM, action, "check", check, Result.DONE, detail));
    }

    private static String level(Level level) {
        return Texts.of("level." + level);
    }

    private static String node(String node) {
        return node.isEmpty() ? Texts.of("node.all") : node;
    }

    private static String time(Instant time) {
        return TIME.format(time.atZone(BusinessTime.ZONE));
    }
}

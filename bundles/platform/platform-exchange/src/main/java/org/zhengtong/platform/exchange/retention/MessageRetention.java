package org.zhengtong.platform.exchange.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.job.Job;
import org.zhengtong.platform.exchange.store.FigureStore;
import org.zhengtong.platform.exchange.store.PauseStore;
import org.zhengtong.platform.exchange.store.RetentionStore;

/** Forgets messages that are older than they have to be kept, a thousand per transaction. The evidence of them stays. */
@Component(
        configurationPid = RetentionConfig.PID,
        property = {Job.NAME + "=message-retention", Job.CRON + "=0 15 3 * * ?", Job.TITLE + "=清理超过保存期限且已办结的交换消息"})
@Designate(ocd = RetentionConfig.class)
public final class MessageRetention implements Job {

    /** Logs and what they are about are kept for half a year at least (GB/T 22239-2019). */
    private static final int LEAST_DAYS = 180;

    private static final int PART = 1000;

    private final Transactions transactions;
    private final RetentionStore store;
    private final FigureStore figures;
    private final PauseStore pauses;
    private final AuditLog auditLog;
    private final Duration kept;

    @Activate
    public MessageRetention(
            @Reference Transactions transactions,
            @Reference RetentionStore store,
            @Reference FigureStore figures,
            @Reference PauseStore pauses,
            @Reference AuditLog auditLog,
            RetentionConfig config) {
        this.transactions = transactions;
        this.store = store;
        this.figures = figures;
        this.pauses = pauses;
        this.auditLog = auditLog;
        this.kept = Duration.ofDays(Math.max(LEAST_DAYS, config.days()));
    }

    @Override
    public Report run(boolean dryRun) throws InterruptedException {
        Instant before = Instant.now().minus(kept);
        long forgotten = dryRun ? store.countClosed(before) : forget(before);
        return new Report(forgotten, forgotten, 0, "before " + before);
    }

    private long forget(Instant before) throws InterruptedException {
        long forgotten = 0;
        String last = "";
        List<String> part = store.closed(last, before, PART);
        while (!part.isEmpty()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("stopped after " + forgotten + " messages");
            }
            forget(part, before);
            forgotten += part.size();
            last = part.get(part.size() - 1);
            part = store.closed(last, before, PART);
        }
        store.forgetReconciliations(before);
        figures.forget(before);
        pauses.forget(before);
        return forgotten;
    }

    private void forget(List<String> part, Instant before) {
        transactions.run(() -> {
            store.forget(part);
            auditLog.record(AuditEvent.done(
                    "message.forget",
                    "message",
                    part.get(0),
                    Map.of(
                            "messages", String.valueOf(part.size()),
                            "last", part.get(part.size() - 1),
                            "publishedBefore", before.toString())));
        });
    }
}

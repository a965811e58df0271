package org.zhengtong.platform.exchange.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.zhengtong.platform.api.exchange.Reconciliations;
import org.zhengtong.platform.api.exchange.Reconciliations.Reconciliation;
import org.zhengtong.platform.api.exchange.Reconciliations.State;
import org.zhengtong.platform.api.job.Job;
import org.zhengtong.platform.api.time.BusinessTime;
import org.zhengtong.platform.exchange.delivery.ConnectorHost;

/**
 * Compares yesterday with every external system that can say what it holds, and those of the days before on which it did
 * not (GR-118). A day that was compared is not compared again, so that a run that was broken off goes on where it stopped.
 */
@Component(
        configurationPid = ReconciliationConfig.PID,
        property = {Job.NAME + "=connector-reconciliation", Job.CRON + "=0 30 2 * * ?", Job.TITLE + "=与外部系统逐日对账，补发缺失的消息"
        })
@Designate(ocd = ReconciliationConfig.class)
public final class NightlyReconciliation implements Job {

    private static final int MAX_DETAIL = 2000;

    private final Reconciliations reconciliations;
    private final Books books;
    private final ConnectorHost host;
    private final int days;

    @Activate
    public NightlyReconciliation(
            @Reference Reconciliations reconciliations,
            @Reference Books books,
            @Reference ConnectorHost host,
            ReconciliationConfig config) {
        this.reconciliations = reconciliations;
        this.books = books;
        this.host = host;
        this.days = config.days();
    }

    @Override
    public Report run(boolean dryRun) throws InterruptedException {
        List<Reconciliation> results = new ArrayList<>();
        for (String connector : host.reconcilable()) {
            for (LocalDate day : due(connector)) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("stopped after " + results.size() + " comparisons");
                }
                results.add(reconciliations.reconcile(connector, day, dryRun));
            }
        }
        return report(results);
    }

    /** Oldest first. */
    private List<LocalDate> due(String connector) {
        LocalDate today = BusinessTime.dateOf(Instant.now());
        return IntStream.rangeClosed(1, days)
                .mapToObj(back -> today.minusDays((long) days - back + 1))
                .filter(day -> !books.comparisons().isCompared(connector, day))
                .toList();
    }

    private static Report report(List<Reconciliation> results) {
        long different =
                results.stream().mapToLong(one -> one.missing() + one.extra()).sum();
        long failed =
                results.stream().filter(one -> one.state() == State.FAILED).count();
        String detail = results.stream().map(NightlyReconciliation::line).collect(Collectors.joining("; "));
        return new Report(
                results.stream().mapToLong(Reconciliation::ours).sum(),
                different,
                failed,
                detail.length() <= MAX_DETAIL ? detail : detail.substring(0, MAX_DETAIL));
    }

    private static String line(Reconciliation one) {
        return one.connector() + " " + one.day() + " " + one.state() + " " + one.ours() + "/" + one.theirs() + " -"
                + one.missing() + " +" + one.extra() + (one.error().isEmpty() ? "" : " " + one.error());
    }
}

package org.zhengtong.platform.exchange.reconciliation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.ExchangeRefusal;
import org.zhengtong.platform.api.exchange.Reconciliations;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.time.BusinessTime;
import org.zhengtong.platform.exchange.delivery.ConnectorHost;
import org.zhengtong.platform.exchange.delivery.DeliveryText;
import org.zhengtong.platform.exchange.delivery.FarSide;
import org.zhengtong.platform.exchange.delivery.FarSideException;

/** Compares with the systems of the connectors at work on this node, and keeps the results in the database. */
@Component
public final class StoredReconciliations implements Reconciliations {

    private static final Logger LOG = LoggerFactory.getLogger(StoredReconciliations.class);

    /** A comparison that says nothing for so long has lost its node. */
    private static final Duration SILENCE = Duration.ofMinutes(15);

    private final Transactions transactions;
    private final Books books;
    private final ConnectorHost host;
    private final AuditLog auditLog;

    @Activate
    public StoredReconciliations(
            @Reference Transactions transactions,
            @Reference Books books,
            @Reference ConnectorHost host,
            @Reference AuditLog auditLog) {
        this.transactions = transactions;
        this.books = books;
        this.host = host;
        this.auditLog = auditLog;
    }

    @Override
    public Reconciliation reconcile(String connector, LocalDate day, boolean dryRun) {
        requireKnown(connector);
        if (day.isAfter(BusinessTime.dateOf(Instant.now()))) {
            throw new RefusedException(CommonRefusal.TIME_IN_FUTURE, "day");
        }
        FarSide farSide = farSide(connector);
        Reconciliation begun = begin(connector, day, dryRun);
        run(begun, farSide);
        return get(begun.id()).orElse(begun);
    }

    private FarSide farSide(String connector) {
        return host.find(connector)
                .orElseThrow(() -> new RefusedException(ExchangeRefusal.CONNECTOR_ABSENT, "", connector))
                .farSide()
                .filter(FarSide::isOpen)
                .orElseThrow(() -> new RefusedException(ExchangeRefusal.CONNECTOR_NOT_RECONCILABLE, "", connector));
    }

    private Reconciliation begin(String connector, LocalDate day, boolean dryRun) {
        Reconciliation begun = new Reconciliation(
                Ids.next(),
                connector,
                day,
                dryRun,
                Callers.current().id(),
                Instant.now(),
                Optional.empty(),
                State.RUNNING,
                0,
                0,
                0,
                0,
                0,
                "");
        transactions.run(() -> {
            books.connectors().lock(connector);
            books.comparisons().giveUpSilent(connector, SILENCE, DeliveryText.RECONCILIATION_SILENT.text());
            if (books.comparisons().isRunning(connector)) {
                throw new RefusedException(ExchangeRefusal.RECONCILIATION_RUNNING, "", connector);
            }
            books.comparisons().begin(begun);
            auditLog.record(AuditEvent.done(
                    "connector.reconcile",
                    "connector",
                    connector,
                    Map.of("reconciliation", begun.id(), "day", day.toString(), "dryRun", String.valueOf(dryRun))));
        });
        return begun;
    }

    private void run(Reconciliation begun, FarSide farSide) {
        Findings findings = books.findings(begun.id());
        try {
            new Comparison(begun.connector(), farSide, books.settled(), findings)
                    .run(begun.day(), missing -> begun.dryRun() ? 0 : resend(begun, missing));
            books.comparisons().end(begun.id(), findings.isEqual() ? State.EQUAL : State.DIFFERENT, "");
        } catch (InterruptedException e) {
            boolean stopped = Thread.interrupted(); // what follows must reach the database
            books.comparisons().end(begun.id(), State.FAILED, DeliveryText.RECONCILIATION_STOPPED.text());
            if (stopped) {
                Thread.currentThread().interrupt();
            }
        } catch (FarSideException e) {
            books.comparisons().end(begun.id(), State.FAILED, e.getMessage());
        } catch (RuntimeException e) { // the database, or a connector's code: it must not look as if it went on
            LOG.error("reconciliation {} of connector {} failed", begun.id(), begun.connector(), e);
            books.comparisons().end(begun.id(), State.FAILED, DeliveryText.RECONCILIATION_FAULT.text());
        }
    }

    private int resend(Reconciliation begun, List<Findings.Missing> missing) {
        List<String> resent = books.resend(
                begun.connector(),
                missing.stream().map(one -> one.message().id()).toList());
        auditLog.recordAll(resent.stream()
                .map(id -> AuditEvent.done(
                        "message.resend",
                        "message",
                        id,
                        Map.of("connector", begun.connector(), "reconciliation", begun.id())))
                .toList());
        return resent.size();
    }

    @Override
    public Page<Reconciliation> find(String connector, PageRequest page) {
        requireKnown(connector);
        return books.comparisons().find(connector, page);
    }

    private void requireKnown(String connector) {
        if (books.connectors().find(connector).isEmpty()) {
            throw new RefusedException(CommonRefusal.NOT_FOUND, "", connector);
        }
    }

    @Override
    public Optional<Reconciliation> get(String id) {
        return books.comparisons().find(id);
    }

    @Override
    public Page<Difference> differences(String id, PageRequest page) {
        if (get(id).isEmpty()) {
            throw new RefusedException(CommonRefusal.NOT_FOUND, "", id);
        }
        return books.differences().find(id, page);
    }
}

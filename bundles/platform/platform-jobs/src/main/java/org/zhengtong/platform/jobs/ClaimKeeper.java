package org.zhengtong.platform.jobs;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.data.Transactions;

/** Keeps alive the claims of what runs in this node, and frees those of the dead. */
final class ClaimKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimKeeper.class);
    private static final int RENEWALS_PER_LEASE = 3;

    private final Transactions transactions;
    private final JobClaims claims;
    private final JobRuns runs;
    private final Node node;
    private final ActiveRuns active;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "zhengtong-jobs-lease"));
    private final ScheduledFuture<?> renewing;

    ClaimKeeper(Transactions transactions, JobClaims claims, JobRuns runs, Node node, ActiveRuns active) {
        this.transactions = transactions;
        this.claims = claims;
        this.runs = runs;
        this.node = node;
        this.active = active;
        buryFormerLife();
        long period = node.lease().toMillis() / RENEWALS_PER_LEASE;
        this.renewing = thread.scheduleWithFixedDelay(this::renewQuietly, period, period, TimeUnit.MILLISECONDS);
    }

    private void buryFormerLife() {
        transactions.run(() -> claims.giveBackAllOf(node.name()));
        buryOthers();
    }

    private void buryOthers() {
        transactions.run(() -> {
            claims.giveBackSilent(node.now());
            runs.failAbandoned(node.now());
        });
    }

    private void renewQuietly() {
        try {
            renew();
        } catch (RuntimeException e) { // outermost loop: the database may be away, and the next turn tries again
            LOG.warn("Claims of jobs could not be renewed", e);
        }
    }

    void renew() {
        active.runIds().forEach(this::renew);
        buryOthers();
    }

    private void renew(String runId) {
        if (!transactions.required(() -> claims.renew(runId, node.newLease()))) {
            LOG.warn("Run {} has lost its job and is interrupted", runId);
            active.interrupt(runId);
        }
    }

    @Override
    public void close() {
        renewing.cancel(false);
        thread.shutdown();
    }
}

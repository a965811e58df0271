package org.zhengtong.platform.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.audit.AuditSealer;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.audit.Checkpoints.Rhythm;

/** Seals new entries every now and then, for as long as the component lives. */
@Component(immediate = true, configurationPid = SealingConfig.PID)
@Designate(ocd = SealingConfig.class)
public final class SealingThread implements AuditSealer {

    private static final Logger LOG = LoggerFactory.getLogger(SealingThread.class);
    private static final State WORKING = new State(true, "");
    private static final long SHORTEST_PERIOD_MS = 10;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private final ChainSealer sealer;
    private final Runnable checkpoint;
    private final Duration period;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition stop = lock.newCondition();
    private final Thread thread = new Thread(this::run, "zhengtong-audit-sealer");
    private boolean stopped;
    private volatile State state = WORKING;

    @Activate
    public SealingThread(
            @Reference Transactions transactions,
            @Reference ChainStore store,
            @Reference Checkpoints checkpoints,
            SealingConfig config) {
        this(
                new ChainSealer(transactions, store, Clock.systemUTC(), Math.max(1, config.sealing__batch())),
                () -> checkpoints.makeIfDue(rhythm(config)),
                Duration.ofMillis(Math.max(SHORTEST_PERIOD_MS, config.sealing__period__ms())));
    }

    private static Rhythm rhythm(SealingConfig config) {
        return new Rhythm(
                Math.max(1, config.checkpoint__entries()),
                Duration.ofSeconds(Math.max(1, config.checkpoint__period__s())));
    }

    /** @param checkpoint what is to be done when everything is sealed */
    SealingThread(ChainSealer sealer, Runnable checkpoint, Duration period) {
        this.sealer = sealer;
        this.checkpoint = checkpoint;
        this.period = period;
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public State state() {
        return state;
    }

    /** Lets a batch under way end. */
    @Deactivate
    public void close() throws InterruptedException {
        lock.lock();
        try {
            stopped = true;
            stop.signalAll();
        } finally {
            lock.unlock();
        }
        thread.join(LONGEST_STOP.toMillis());
    }

    private void run() {
        try {
            while (!stopsWithin(period)) {
                sealAll();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean stopsWithin(Duration wait) throws InterruptedException {
        lock.lock();
        try {
            long left = wait.toNanos();
            while (!stopped && left > 0) {
                left = stop.awaitNanos(left);
            }
            return stopped;
        } finally {
            lock.unlock();
        }
    }

    private void sealAll() throws InterruptedException {
        try {
            boolean more = true;
            while (more && !stopsWithin(Duration.ZERO)) {
                more = sealer.sealSome();
            }
            checkpoint.run();
            resumed();
        } catch (DataException e) {
            if (!e.isTransient()) {
                failed(e);
            }
        } catch (RuntimeException e) { // the thread must outlive whatever went wrong, and tell
            failed(e);
        }
    }

    private void failed(RuntimeException failure) {
        if (state.working()) {
            LOG.error("The audit log is not being sealed; trying again every {} ms", period.toMillis(), failure);
        }
        state = new State(false, failure.getMessage() == null ? failure.toString() : failure.getMessage());
    }

    private void resumed() {
        if (!state.working()) {
            LOG.info("The audit log is being sealed again");
        }
        state = WORKING;
    }
}

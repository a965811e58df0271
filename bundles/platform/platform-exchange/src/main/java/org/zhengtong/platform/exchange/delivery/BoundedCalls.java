package org.zhengtong.platform.exchange.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs calls to a connector on a thread of their own, one at a time and each within a time limit, so that a connector that
 * hangs holds up nobody but itself. Used by one thread at a time; {@link #abort} and {@link #close} may come from another.
 */
final class BoundedCalls implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BoundedCalls.class);

    private static final Duration GRACE = Duration.ofMillis(500);

    private final String name;
    private final ThreadPoolExecutor executor;
    private final Semaphore idle = new Semaphore(1);
    private volatile Optional<Future<?>> present = Optional.empty();

    /**
     * @param name of the thread
     * @param loader context class loader of the thread: the connector's
     */
    BoundedCalls(String name, ClassLoader loader) {
        this.name = name;
        this.executor = new ThreadPoolExecutor(
                1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> thread(name, loader, work));
        executor.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(String name, ClassLoader loader, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        return thread;
    }

    /**
     * @throws CallFailedException if the call throws, takes too long, or an earlier one does not end
     * @throws InterruptedException if the call was aborted
     */
    <T> T call(Callable<T> work, Duration limit) throws CallFailedException, InterruptedException {
        if (isBusy()) {
            throw new CallFailedException(DeliveryText.STILL_BUSY.text());
        }
        return start(work).await(limit);
    }

    /** Whether a call still runs; between two calls, one that ignores its interruption. */
    boolean isBusy() {
        return idle.availablePermits() == 0;
    }

    /** Begins a call, when none is running; {@link Pending#await} must follow. */
    <T> Pending<T> start(Callable<T> work) {
        Pending<T> pending = new Pending<>(executor.submit(() -> working(work)));
        present = Optional.of(pending.future);
        return pending;
    }

    private <T> T working(Callable<T> work) throws Exception {
        idle.acquire();
        try {
            return work.call();
        } finally {
            idle.release();
        }
    }

    private String tooLate(Duration limit) throws InterruptedException {
        if (ends()) {
            return DeliveryText.TIME_LIMIT.text(limit.toMillis());
        }
        LOG.error("{}: the call does not end though it was interrupted; nothing is delivered until it does", name);
        return DeliveryText.IGNORES_INTERRUPTION.text(limit.toMillis());
    }

    /** Whether the call that was interrupted comes to its end in good time. */
    private boolean ends() throws InterruptedException {
        boolean ended = idle.tryAcquire(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        if (ended) {
            idle.release();
        }
        return ended;
    }

    private static CallFailedException thrown(Throwable cause) {
        String words = cause.getClass().getSimpleName() + " "
                + Optional.ofNullable(cause.getMessage()).orElse("");
        return new CallFailedException(DeliveryText.FAILED.text(Redaction.redacted(words.strip())), cause);
    }

    private static InterruptedException aborted() {
        return new InterruptedException("the call was aborted");
    }

    /** Interrupts the present call. */
    void abort() {
        present.ifPresent(future -> future.cancel(true));
    }

    /** Interrupts what runs and takes no more calls. */
    @Override
    public void close() throws InterruptedException {
        executor.shutdownNow();
        if (!ends()) {
            LOG.error("{}: the connector was stopped, but its call goes on though it was interrupted", name);
        }
    }

    /** A call that has begun. */
    final class Pending<T> {
        private final Future<T> future;
        private final long begun = System.nanoTime();
        private volatile long ended;

        private Pending(Future<T> future) {
            this.future = future;
        }

        /** @param limit from the beginning of the call */
        T await(Duration limit) throws CallFailedException, InterruptedException {
            try {
                return future.get(limit.toNanos() - (System.nanoTime() - begun), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                future.cancel(true);
                throw new CallFailedException(tooLate(limit));
            } catch (ExecutionException e) {
                throw thrown(e.getCause());
            } catch (CancellationException e) {
                throw aborted();
            } finally {
                ended = System.nanoTime();
            }
        }

        /** How long it took, once it was awaited. */
        Duration took() {
            return Duration.ofNanos(ended - begun);
        }
    }
}

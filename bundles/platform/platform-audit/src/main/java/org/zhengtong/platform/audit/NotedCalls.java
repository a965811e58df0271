package org.zhengtong.platform.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.data.DataException;

/**
 * Entries that need no transaction of their own: gathered for a moment and stored together. While they cannot be stored
 * they wait; when there are too many, callers wait as well, and in the end what is too much is left out and said so.
 */
@Component(service = NotedCalls.class)
public final class NotedCalls {

    private static final Logger LOG = LoggerFactory.getLogger(NotedCalls.class);
    private static final int WAITING = 10_000;
    private static final int TOGETHER = 500;
    private static final Duration GATHERED = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final EntryDesk desk;
    private final BlockingQueue<Recorded> waiting = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread = new Thread(this::run, "zhengtong-call-evidence");
    private final AtomicBoolean leavingOut = new AtomicBoolean();
    private volatile boolean stopped;

    @Activate
    public NotedCalls(@Reference EntryDesk desk) {
        this.desk = desk;
        thread.setDaemon(true);
        thread.start();
    }

    void add(Recorded entry) {
        try {
            boolean taken = waiting.offer(entry, LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
            if (taken) {
                leavingOut.set(false);
            } else if (leavingOut.compareAndSet(false, true)) {
                LOG.error("Evidence of calls is being left out: {} entries wait to be stored", WAITING);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stores what is waiting. */
    @Deactivate
    public void close() throws InterruptedException {
        stopped = true; // not interrupted: an interrupt in the middle of a statement would close Derby's files
        thread.join(LONGEST_STOP.toMillis());
    }

    private void run() {
        List<Recorded> together = new ArrayList<>();
        try {
            while (!stopped) {
                gather(together);
                store(together);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        do {
            waiting.drainTo(together, TOGETHER);
        } while (store(together) && !waiting.isEmpty());
    }

    private void gather(List<Recorded> together) throws InterruptedException {
        long end = System.nanoTime() + GATHERED.toNanos();
        for (long left = GATHERED.toNanos();
                left > 0 && together.size() < TOGETHER && !stopped;
                left = end - System.nanoTime()) {
            Recorded next = waiting.poll(left, TimeUnit.NANOSECONDS);
            if (next != null) {
                together.add(next);
            }
        }
    }

    /** What could not be stored stays and is tried again. */
    private boolean store(List<Recorded> together) {
        if (together.isEmpty()) {
            return true;
        }
        try {
            desk.store(together);
            together.clear();
            return true;
        } catch (DataException e) {
            LOG.warn("Evidence of {} calls not stored yet, state {}", together.size(), e.sqlState());
            return false;
        }
    }
}

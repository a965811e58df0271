package org.zhengtong.platform.exchange.delivery;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Keeps messages from a connector on this node while its bundle is changed. Thread-safe; any number of deliveries at a time. */
final class Hold {

    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
    private volatile boolean on;
    private volatile boolean trial;

    boolean isOn() {
        return on;
    }

    /** Whether what comes after the hold may have to go again. */
    boolean isTrial() {
        return trial;
    }

    /**
     * From now on no delivery begins.
     *
     * @return whether those under way came to their end in time
     */
    boolean begin(Duration limit) throws InterruptedException {
        on = true;
        trial = true;
        if (!lock.writeLock().tryLock(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            return false;
        }
        lock.writeLock().unlock();
        return true;
    }

    void end() {
        on = false;
    }

    /** What came after the hold stays. */
    void confirm() {
        trial = false;
    }

    /** @return whether a delivery may begin; if so, {@link #leave} follows it on the same thread */
    boolean enter() {
        lock.readLock().lock();
        if (on) {
            lock.readLock().unlock();
            return false;
        }
        return true;
    }

    void leave() {
        lock.readLock().unlock();
    }
}

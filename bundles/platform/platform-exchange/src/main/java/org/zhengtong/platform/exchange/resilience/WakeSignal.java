package org.zhengtong.platform.exchange.resilience;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes a loop when there is something to do. Several calls before it looks are one. */
public class WakeSignal {

    private final Semaphore calls = new Semaphore(0);

    public void wake() {
        calls.release();
    }

    /** Returns at the next call, or after the limit. */
    public void await(Duration limit) throws InterruptedException {
        if (calls.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            calls.drainPermits();
        }
    }
}

package org.zhengtong.platform.connectors.rollout;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Component;

/** Tells this node that something is wanted now. */
@Component(service = ChangeSignal.class)
public class ChangeSignal {

    private final Semaphore calls = new Semaphore(0);

    public void wake() {
        calls.release();
    }

    /** Returns at the next call, or after the limit. */
    void await(Duration limit) throws InterruptedException {
        if (calls.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            calls.drainPermits();
        }
    }
}

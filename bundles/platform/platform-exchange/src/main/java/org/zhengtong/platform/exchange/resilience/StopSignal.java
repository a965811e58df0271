package org.zhengtong.platform.exchange.resilience;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells a loop to end, also while it pauses. */
public final class StopSignal {

    private final CountDownLatch stopped = new CountDownLatch(1);

    public void stop() {
        stopped.countDown();
    }

    public boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /** Returns after the pause, or when it is time to stop. */
    public void pause(Duration length) throws InterruptedException {
        stopped.await(length.toNanos(), TimeUnit.NANOSECONDS);
    }
}

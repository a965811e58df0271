package org.zhengtong.distribution;

import java.util.concurrent.TimeUnit;

/** A started {@link Distribution}. */
final class RunningDistribution implements AutoCloseable {

    private final Process process;
    private final Rest rest;

    RunningDistribution(Process process, Rest rest) {
        this.process = process;
        this.rest = rest;
    }

    Rest rest() {
        return rest;
    }

    void awaitReady() throws InterruptedException {
        Await.until(rest::isReady, () -> "not ready; alive: " + process.isAlive());
    }

    /** Ends it at once, with no chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
        }
    }
}

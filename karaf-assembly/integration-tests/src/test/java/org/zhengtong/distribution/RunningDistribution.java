package org.zhengtong.distribution;

import java.util.concurrent.TimeUnit;

/** A started {@link Distribution}. */
final class RunningDistribution implements AutoCloseable {

    private final Process process;
    private final Rest rest;
    private final Site site;

    RunningDistribution(Process process, Rest rest, Site site) {
        this.process = process;
        this.rest = rest;
        this.site = site;
    }

    Rest rest() {
        return rest;
    }

    Site site() {
        return site;
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

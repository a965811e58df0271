package org.zhengtong.simulator.province.http;

/** Answers calls. Called by many threads at once. */
@FunctionalInterface
public interface Handler {

    /**
     * Answers one call.
     *
     * @throws InterruptedException when the server is being stopped
     */
    Reply handle(Request request) throws InterruptedException;
}

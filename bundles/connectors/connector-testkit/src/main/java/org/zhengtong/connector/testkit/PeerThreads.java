package org.zhengtong.connector.testkit;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads of simulators, named so that they are not taken for leaked ones. */
final class PeerThreads {

    private PeerThreads() {}

    static ExecutorService start(String name) {
        return Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, LiveThreads.PEER_PREFIX + name);
            thread.setDaemon(true);
            return thread;
        });
    }
}

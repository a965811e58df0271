package org.zhengtong.platform.exchange.delivery;

import java.time.Duration;
import org.zhengtong.platform.exchange.store.ConnectorRecord.Desired;
import org.zhengtong.platform.exchange.store.ConnectorStore;

/** What the operator wants of a connector, looked up now and then: he may have said it on another node. */
final class OperatorWish {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final String connector;
    private final ConnectorStore store;
    private Desired desired = Desired.RUNNING;
    private long readAt = System.nanoTime() - FRESH.toNanos();

    OperatorWish(String connector, ConnectorStore store) {
        this.connector = connector;
        this.store = store;
    }

    synchronized boolean isPaused() {
        if (System.nanoTime() - readAt >= FRESH.toNanos()) {
            desired = store.desired(connector);
            readAt = System.nanoTime();
        }
        return desired == Desired.PAUSED;
    }

    /** It changed just now. */
    synchronized void expire() {
        readAt = System.nanoTime() - FRESH.toNanos();
    }
}

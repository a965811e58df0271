package org.zhengtong.platform.exchange.delivery;

import java.util.Optional;

/** Notes when the system of one connector is down. Thread-safe. */
final class PauseLog {

    private final String connector;
    private final DeliveryLedger ledger;
    private Optional<String> open = Optional.empty();

    PauseLog(String connector, DeliveryLedger ledger) {
        this.connector = connector;
        this.ledger = ledger;
    }

    synchronized void began(String reason) {
        ended();
        open = Optional.of(ledger.paused(connector, reason));
    }

    synchronized void ended() {
        Optional<String> over = open;
        open = Optional.empty();
        over.ifPresent(id -> ledger.resumed(connector, id));
    }
}

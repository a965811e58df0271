package org.zhengtong.platform.exchange.delivery;

import java.util.List;
import java.util.Optional;
import org.zhengtong.connector.api.Outcome.Unavailable;
import org.zhengtong.platform.api.exchange.NewMessage;

/** Delivers a batch: leaves out what is done, calls the connector, keeps the outcome. */
final class BatchDelivery {

    private final String connector;
    private final DeliveryLedger ledger;
    private final Courier courier;

    BatchDelivery(String connector, DeliveryLedger ledger, Courier courier) {
        this.connector = connector;
        this.ledger = ledger;
        this.courier = courier;
    }

    /** @return empty when all of the batch is done; else it must come again, and what is done is left out then */
    Optional<Unavailable> deliver(List<NewMessage> batch) throws InterruptedException {
        List<NewMessage> open = ledger.open(connector, batch);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Attempt attempt = courier.deliver(open);
        ledger.record(connector, attempt);
        return attempt.unavailable();
    }
}

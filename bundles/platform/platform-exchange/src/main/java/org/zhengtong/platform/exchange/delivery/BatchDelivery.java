package org.zhengtong.platform.exchange.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.zhengtong.connector.api.Outcome.Unavailable;
import org.zhengtong.platform.api.exchange.NewMessage;

/** Delivers a batch: leaves out what is done, calls the connector as often as it may be called, keeps the outcome. */
final class BatchDelivery {

    private final String connector;
    private final DeliveryLedger ledger;
    private final Courier courier;
    private final CallRate rate;
    private final DeliveryLimits limits;

    BatchDelivery(String connector, DeliveryLedger ledger, Courier courier, CallRate rate, DeliveryLimits limits) {
        this.connector = connector;
        this.ledger = ledger;
        this.courier = courier;
        this.rate = rate;
        this.limits = limits;
    }

    /** How many messages make up a batch. */
    int size() {
        return limits.calls() * limits.batchSize();
    }

    /** What is not done when it ends must come again; what is done is left out then. */
    Settlement deliver(List<NewMessage> batch, Patience patience) throws InterruptedException {
        List<NewMessage> open = ledger.open(connector, batch);
        while (!open.isEmpty()) {
            if (!patience.wait(rate.untilFree())) {
                return Settlement.BROKEN_OFF;
            }
            Wave wave = Wave.of(open, Math.max(1, rate.free(limits.calls())), limits.batchSize());
            rate.take(wave.parts().size());
            Attempt attempt = courier.deliver(wave.parts());
            ledger.record(connector, attempt);
            Optional<Unavailable> down = attempt.unavailable();
            if (down.isPresent()) {
                return Settlement.failed(down.get());
            }
            open = wave.rest();
        }
        return Settlement.DONE;
    }

    /** Waits between calls. */
    @FunctionalInterface
    interface Patience {
        /** @return whether to go on */
        boolean wait(Duration length) throws InterruptedException;
    }

    /**
     * What became of a batch.
     *
     * @param complete whether all of it is done
     * @param down what the system is down with, if that is why it is not
     */
    record Settlement(boolean complete, Optional<Unavailable> down) {
        static final Settlement DONE = new Settlement(true, Optional.empty());
        static final Settlement BROKEN_OFF = new Settlement(false, Optional.empty());

        static Settlement failed(Unavailable down) {
            return new Settlement(false, Optional.of(down));
        }
    }
}

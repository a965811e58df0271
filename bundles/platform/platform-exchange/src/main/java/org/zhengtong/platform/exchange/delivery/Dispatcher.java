package org.zhengtong.platform.exchange.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.exchange.delivery.BatchDelivery.Settlement;
import org.zhengtong.platform.exchange.resilience.Outage;
import org.zhengtong.platform.exchange.resilience.StopSignal;
import org.zhengtong.platform.exchange.resilience.WakeSignal;

/**
 * The loop of one connector: takes a batch from its queue, has it delivered and recorded, and then takes it off the queue.
 * A crash in between brings the batch again, and the records tell what to leave out.
 */
final class Dispatcher implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    /** How long a change that was made on another node may go unnoticed. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final QueueLine line;
    private final BatchDelivery delivery;
    private final HealthProbe probe;
    private final ConnectorHealth health;
    private final OperatorWish wish;
    private final Hold hold;
    private final Outage outage;
    private final StopSignal stop = new StopSignal();
    private final WakeSignal wake = new WakeSignal();

    Dispatcher(QueueLine line, BatchDelivery delivery, HealthProbe probe, OperatorWish wish, Hold hold, Outage outage) {
        this.line = line;
        this.delivery = delivery;
        this.probe = probe;
        this.health = probe.health();
        this.wish = wish;
        this.hold = hold;
        this.outage = outage;
    }

    @Override
    public void run() {
        try {
            while (!stop.isStopped()) {
                guardedRound();
            }
        } catch (InterruptedException e) {
            LOG.debug("a dispatcher was interrupted", e);
        } finally {
            line.close();
        }
    }

    private void guardedRound() throws InterruptedException {
        try {
            round();
            outage.over();
            health.disturbed(false);
        } catch (RuntimeException e) { // database, broker or audit log: nothing is acknowledged, all of it comes again
            line.close();
            health.disturbed(true);
            stop.pause(outage.failed(e));
        }
    }

    private void round() throws InterruptedException {
        if (hold.isOn()) {
            rest(LOOK);
            return;
        }
        line.register(hold.isTrial());
        if (wish.isPaused()) {
            rest(LOOK);
            return;
        }
        Duration untilNextAttempt = health.untilNextAttempt();
        if (untilNextAttempt.toNanos() > 0) {
            rest(untilNextAttempt);
            return;
        }
        if (health.isUnavailable()) {
            probe.ask();
            return;
        }
        deliverNext();
    }

    private void rest(Duration length) throws InterruptedException {
        line.close();
        wake.await(length.compareTo(LOOK) < 0 ? length : LOOK);
    }

    private void deliverNext() throws InterruptedException {
        List<NewMessage> batch = line.receive(delivery.size());
        if (batch.isEmpty()) {
            return;
        }
        if (wish.isPaused() || !hold.enter()) { // said so while this waited for messages
            line.rollback();
            return;
        }
        try {
            deliver(batch);
        } finally {
            hold.leave();
        }
    }

    private void deliver(List<NewMessage> batch) throws InterruptedException {
        health.holding(Optional.of(batch.get(0).occurredAt()));
        try {
            settle(delivery.deliver(batch, this::goesOnAfter));
        } finally {
            health.holding(Optional.empty());
        }
    }

    /** Between two calls of a batch it may be told to stop. */
    private boolean goesOnAfter(Duration length) throws InterruptedException {
        Duration rest = length;
        while (mayGoOn() && rest.compareTo(LOOK) > 0) {
            stop.pause(LOOK);
            rest = rest.minus(LOOK);
        }
        stop.pause(rest);
        return mayGoOn();
    }

    private boolean mayGoOn() {
        return !stop.isStopped() && !hold.isOn() && !wish.isPaused();
    }

    private void settle(Settlement settlement) {
        if (settlement.complete()) {
            line.commit();
            health.delivered();
        } else {
            line.rollback();
            settlement.down().ifPresent(probe::failed);
        }
    }

    /** Something changed that it should look at. */
    void wake() {
        wake.wake();
    }

    void stop() {
        stop.stop();
        wake.wake();
    }
}

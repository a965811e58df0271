package org.zhengtong.platform.exchange.relay;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.exchange.outbox.RelaySignal;
import org.zhengtong.platform.exchange.relay.Relay.Portion;
import org.zhengtong.platform.exchange.resilience.Outage;
import org.zhengtong.platform.exchange.resilience.StopSignal;

/** Relays until it is stopped, whatever happens to the database and the broker meanwhile. */
final class RelayLoop implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);

    private final Relay relay;
    private final RelaySignal signal;
    private final Outage outage;
    private final Duration poll;
    private final Duration gather;
    private final StopSignal stop = new StopSignal();

    RelayLoop(Relay relay, RelaySignal signal, Outage outage, Duration poll, Duration gather) {
        this.relay = relay;
        this.signal = signal;
        this.outage = outage;
        this.poll = poll;
        this.gather = gather;
    }

    @Override
    public void run() {
        try {
            while (!stop.isStopped()) {
                round();
            }
        } catch (InterruptedException e) {
            LOG.debug("the relay was interrupted", e);
        }
        finish();
    }

    private void round() throws InterruptedException {
        try {
            Portion relayed = relay.relay();
            outage.over();
            rest(relayed);
        } catch (RuntimeException e) { // whatever it was: what is in the outbox must go out some day
            relay.reset();
            stop.pause(outage.failed(e));
        }
    }

    /** The first message after a silence goes at once; those that follow closely share their transactions. */
    private void rest(Portion relayed) throws InterruptedException {
        switch (relayed) {
            case NOTHING -> signal.await(poll);
            case SOME -> stop.pause(gather);
            case WHOLE_BATCH -> LOG.trace("more is waiting");
        }
    }

    private void finish() {
        try {
            relay.reset();
            relay.release();
        } catch (RuntimeException e) { // the database is away: the lease runs out by itself
            LOG.debug("the relay's lease could not be given back", e);
        }
    }

    void stop() {
        stop.stop();
        signal.wake();
    }
}

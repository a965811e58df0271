package org.zhengtong.platform.exchange.resilience;

import java.time.Duration;
import org.slf4j.Logger;

/** Something that a loop needs is away: logged once when it goes and once when it is back. Not thread-safe. */
public final class Outage {

    private final Logger log;
    private final String what;
    private final Backoff backoff;
    private boolean lasting;

    /** @param what who is stopped by it, for the log */
    public Outage(Logger log, String what, Backoff backoff) {
        this.log = log;
        this.what = what;
        this.backoff = backoff;
    }

    /** @return how long to wait before the next attempt */
    public Duration failed(RuntimeException cause) {
        if (!lasting) {
            lasting = true;
            log.warn("{} cannot go on, and tries again until it can", what, cause);
        }
        return backoff.next();
    }

    public void over() {
        if (lasting) {
            lasting = false;
            backoff.reset();
            log.info("{} goes on", what);
        }
    }
}

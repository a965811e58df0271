package org.zhengtong.simulator.clock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.zhengtong.platform.api.time.ClockShift;

/**
 * The offset between business time and the system's, to the millisecond; kept over restarts. Depends on no other service,
 * for the platform's clock depends on it.
 */
@Component(service = {ClockShift.class, SandboxClock.class})
public final class SandboxClock implements ClockShift {

    private static final Duration NEGLIGIBLE = Duration.ofSeconds(1);

    private final OffsetFile file;
    private final Clock systemTime;
    private volatile Duration offset;

    @Activate
    public SandboxClock(BundleContext bundle) {
        this(Path.of(bundle.getProperty("karaf.data"), "simulator-clock", "offset"), Clock.systemUTC());
    }

    SandboxClock(Path file, Clock systemTime) {
        this.file = new OffsetFile(file);
        this.systemTime = systemTime;
        this.offset = this.file.read();
    }

    @Override
    public Duration offset() {
        return offset;
    }

    Instant businessTime() {
        return systemTime.instant().plus(offset).truncatedTo(ChronoUnit.MILLIS);
    }

    /** From now on business time goes on from {@code businessTime}; less than a second away from the system's is no offset. */
    synchronized void moveTo(Instant businessTime) {
        Duration wanted = Duration.between(systemTime.instant(), businessTime).truncatedTo(ChronoUnit.MILLIS);
        Duration moved = wanted.abs().compareTo(NEGLIGIBLE) < 0 ? Duration.ZERO : wanted;
        file.write(moved);
        offset = moved;
    }
}

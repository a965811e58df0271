package org.zhengtong.simulator.clock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.zhengtong.platform.api.time.ClockShift;

/**
 * The offset between business time and the system's, in whole seconds; kept over restarts. Depends on no other service,
 * for the platform's clock depends on it.
 */
@Component(service = {ClockShift.class, SandboxClock.class})
public final class SandboxClock implements ClockShift {

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
        return systemTime.instant().plus(offset);
    }

    /** From now on business time goes on from {@code businessTime}, to the second. */
    synchronized void moveTo(Instant businessTime) {
        long millis = Duration.between(systemTime.instant(), businessTime).toMillis();
        Duration moved = Duration.ofSeconds(Math.round(millis / 1000.0));
        file.write(moved);
        offset = moved;
    }
}

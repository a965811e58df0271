package org.zhengtong.platform.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.zhengtong.platform.api.time.BusinessTime;
import org.zhengtong.platform.api.time.ClockShift;

/** The system's clock in Asia/Shanghai, moved by the {@link ClockShift} that the sandbox may register. */
@Component(service = Clock.class, property = "zt.clock=business")
public final class BusinessClock extends Clock {

    private final Clock system;
    private final AtomicReference<Optional<ClockShift>> shift;

    /** A clock on the system's time. */
    public BusinessClock() {
        this(Clock.system(BusinessTime.ZONE), new AtomicReference<>(Optional.empty()));
    }

    private BusinessClock(Clock system, AtomicReference<Optional<ClockShift>> shift) {
        this.system = system;
        this.shift = shift;
    }

    /** For tests: a clock on a time of theirs. */
    static BusinessClock on(Clock system) {
        return new BusinessClock(system.withZone(BusinessTime.ZONE), new AtomicReference<>(Optional.empty()));
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindShift(ClockShift added) {
        shift.set(Optional.of(added));
    }

    /** A successor may be bound already. */
    void unbindShift(ClockShift removed) {
        shift.updateAndGet(bound -> bound.filter(other -> other != removed));
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new BusinessClock(system.withZone(zone), shift);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(shift.get().map(ClockShift::offset).orElse(Duration.ZERO));
    }
}

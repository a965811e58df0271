package org.zhengtong.platform.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The calendar in memory. An edit on this node counts at once, one on another node within a minute. */
@Component(service = CalendarCache.class)
public final class CalendarCache {

    private static final Duration MAX_AGE = Duration.ofMinutes(1);

    private final CalendarStore store;
    private final InstantSource system;
    private volatile Optional<Loaded> loaded = Optional.empty();

    @Activate
    public CalendarCache(@Reference CalendarStore store) {
        this(store, InstantSource.system());
    }

    CalendarCache(CalendarStore store, InstantSource system) {
        this.store = store;
        this.system = system;
    }

    WorkDays workDays() {
        Instant oldest = system.instant().minus(MAX_AGE);
        return loaded.filter(found -> found.at().isAfter(oldest))
                .orElseGet(this::load)
                .workDays();
    }

    private Loaded load() {
        Loaded fresh = new Loaded(store.load(), system.instant());
        loaded = Optional.of(fresh);
        return fresh;
    }

    void forget() {
        loaded = Optional.empty();
    }

    /** A calendar and the time it was read. */
    private record Loaded(WorkDays workDays, Instant at) {}
}

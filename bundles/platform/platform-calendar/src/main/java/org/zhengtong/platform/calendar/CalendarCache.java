package org.zhengtong.platform.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The calendar in memory. An edit on this node counts at once, one on another node within a minute. */
@Component(service = CalendarCache.class)
public final class CalendarCache {

    private static final Duration MAX_AGE = Duration.ofMinutes(1);

    private final CalendarStore store;
    private final InstantSource system;
    private final AtomicLong edits = new AtomicLong();
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
        long before = edits.get();
        Loaded fresh = new Loaded(store.load(), system.instant());
        keep(fresh, before);
        return fresh;
    }

    /** What was read while somebody edited may be old already, and is used only once. */
    private synchronized void keep(Loaded fresh, long editsBefore) {
        if (edits.get() == editsBefore) {
            loaded = Optional.of(fresh);
        }
    }

    synchronized void forget() {
        edits.incrementAndGet();
        loaded = Optional.empty();
    }

    /** A calendar and the time it was read. */
    private record Loaded(WorkDays workDays, Instant at) {}
}

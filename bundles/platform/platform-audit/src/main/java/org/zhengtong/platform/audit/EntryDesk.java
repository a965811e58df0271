package org.zhengtong.platform.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where entries come in: they are stored at once, or held back until the call that this thread carries out is answered. */
@Component(service = EntryDesk.class)
public final class EntryDesk {

    private final EntryStore store;

    @SuppressWarnings("ThreadLocalUsage") // one per log, and emptied at the end of each call
    private final ThreadLocal<List<Recorded>> held = new ThreadLocal<>();

    @Activate
    public EntryDesk(@Reference EntryStore store) {
        this.store = store;
    }

    void add(List<Recorded> entries) {
        List<Recorded> call = held.get();
        if (call == null) {
            store(entries);
        } else {
            call.addAll(entries);
        }
    }

    void store(List<Recorded> entries) {
        store.addAll(entries.stream().map(Recorded::asEntry).toList());
    }

    /** What {@code work} came to, and what it would have stored. */
    <T> Held<T> hold(Supplier<T> work) {
        List<Recorded> before = held.get();
        List<Recorded> entries = new ArrayList<>();
        held.set(entries);
        try {
            return new Held<>(work.get(), entries);
        } finally {
            restore(before);
        }
    }

    private void restore(List<Recorded> before) {
        if (before == null) {
            held.remove();
        } else {
            held.set(before);
        }
    }

    /** Entries that were held back. */
    record Held<T>(T value, List<Recorded> entries) {}
}

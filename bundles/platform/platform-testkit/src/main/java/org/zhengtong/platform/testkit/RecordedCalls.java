package org.zhengtong.platform.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.zhengtong.platform.api.audit.CallLog;
import org.zhengtong.platform.api.identity.Callers;

/** Evidence of calls in memory. */
public final class RecordedCalls implements CallLog {

    private final List<Entry> entries = Collections.synchronizedList(new ArrayList<>());

    /** @param carried whether it was recorded in the transaction of the call */
    public record Entry(boolean carried, String callerId, Call call, Answer answer) {}

    @Override
    public <T> T carry(Call call, Supplier<Answered<T>> work) {
        Answered<T> answered = work.get();
        entries.add(new Entry(true, Callers.current().id(), call, answered.answer()));
        return answered.value();
    }

    @Override
    public void note(Call call, Answer answer) {
        entries.add(new Entry(false, Callers.current().id(), call, answer));
    }

    /** Oldest first. */
    public List<Entry> entries() {
        synchronized (entries) {
            return List.copyOf(entries);
        }
    }
}

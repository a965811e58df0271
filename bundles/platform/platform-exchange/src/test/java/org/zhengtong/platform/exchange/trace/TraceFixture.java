package org.zhengtong.platform.exchange.trace;

import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.trace.TraceSource;
import org.zhengtong.platform.api.trace.Traces;
import org.zhengtong.platform.exchange.store.MessageStore;
import org.zhengtong.platform.exchange.store.TraceStore;
import org.zhengtong.platform.testkit.TestDatabase;

/** Traces, put together as the container does. */
public final class TraceFixture {

    private TraceFixture() {}

    public static Traces traces(TestDatabase database, AuditLog audit, TraceSource source) {
        MessageStore messages = new MessageStore(database.transactions(), database.ready());
        TraceStore store = new TraceStore(database.transactions(), messages, database.ready());
        CollectedTraces traces = new CollectedTraces(store, new MessageTrace(store, audit));
        traces.add(source);
        return traces;
    }
}

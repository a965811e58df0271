package org.zhengtong.simulator.province.control;

import java.util.concurrent.atomic.AtomicLong;
import org.zhengtong.simulator.province.http.Reply;

/** Counts the calls of the province's interface since the start. */
public final class Calls {

    private final AtomicLong total = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    /** Counts a call that was worked on. */
    public void count(Reply reply) {
        total.incrementAndGet();
        if (!isSuccess(reply.body())) {
            refused.incrementAndGet();
        }
    }

    public long total() {
        return total.get();
    }

    public long refused() {
        return refused.get();
    }

    void reset() {
        total.set(0);
        refused.set(0);
    }

    private static boolean isSuccess(String answer) {
        return answer.contains("\"C-Response-Code\":\"000000000000\"")
                || answer.contains("\"result\":\"1\"")
                || answer.startsWith("{\"code\":\"0\"");
    }
}

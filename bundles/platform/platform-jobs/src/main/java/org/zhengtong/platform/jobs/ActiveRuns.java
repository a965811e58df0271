package org.zhengtong.platform.jobs;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The runs that are going on in this node. */
final class ActiveRuns {

    private static final long PATIENCE_SECONDS = 10;

    private final Map<String, Active> byRun = new ConcurrentHashMap<>();

    /** The present thread runs it from now on. */
    void begin(RunStart start) {
        byRun.put(start.id(), new Active(start.job(), Thread.currentThread(), new CountDownLatch(1)));
    }

    void end(String runId) {
        byRun.remove(runId).ended().countDown();
    }

    List<String> runIds() {
        return List.copyOf(byRun.keySet());
    }

    void interrupt(String runId) {
        byRun.computeIfPresent(runId, (id, active) -> {
            active.thread().interrupt();
            return active;
        });
    }

    /** Interrupts the runs of a job and waits a moment for their end. */
    void stop(String job) {
        stop(active -> active.job().equals(job));
    }

    void stopAll() {
        stop(active -> true);
    }

    private void stop(Predicate<Active> which) {
        List<Map.Entry<String, Active>> stopping = byRun.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .toList();
        stopping.forEach(entry -> interrupt(entry.getKey()));
        stopping.forEach(entry -> await(entry.getValue().ended()));
    }

    private static void await(CountDownLatch ended) {
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) { // who waits is to stop as well
            Thread.currentThread().interrupt();
        }
    }

    /** A run and its thread. */
    private record Active(String job, Thread thread, CountDownLatch ended) {}
}

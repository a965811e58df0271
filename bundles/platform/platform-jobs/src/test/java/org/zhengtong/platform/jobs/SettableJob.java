package org.zhengtong.platform.jobs;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.job.Job;

/** A job that does what a test wants. */
final class SettableJob implements Job {

    static final String EVERY_DAY = "0 30 0 * * ?";

    private final AtomicInteger runs = new AtomicInteger();
    private volatile Job behaviour = dryRun -> new Report(3, 2, 1, "detail");
    private volatile Caller ranAs = Caller.ANONYMOUS;

    /** A job that waits for {@code end} once it was started. */
    static SettableJob waiting(CountDownLatch started, CountDownLatch end) {
        SettableJob job = new SettableJob();
        job.behaviour = dryRun -> {
            started.countDown();
            end.await();
            return new Report(1, 1, 0, "");
        };
        return job;
    }

    static SettableJob failing(RuntimeException failure) {
        SettableJob job = new SettableJob();
        job.behaviour = dryRun -> {
            throw failure;
        };
        return job;
    }

    static JobEntry entry(String name, Job job) {
        return JobEntry.of(job, properties(name));
    }

    static Map<String, Object> properties(String name) {
        return Map.of(NAME, name, CRON, EVERY_DAY, TITLE, "测试任务");
    }

    int runs() {
        return runs.get();
    }

    Caller ranAs() {
        return ranAs;
    }

    @Override
    public Report run(boolean dryRun) throws InterruptedException {
        runs.incrementAndGet();
        ranAs = Callers.current();
        return behaviour.run(dryRun);
    }
}

package org.zhengtong.platform.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.SchedulerException;

class JobTimerTest {

    private static final JobSchedule EVERY_SECOND = JobSchedule.parse("* * * * * ?");
    private static final JobSchedule NEVER = JobSchedule.parse("0 0 3 1 1 ? 2099");

    private JobTimer timer;

    @BeforeEach
    void start() throws SchedulerException {
        timer = new JobTimer(2);
    }

    @AfterEach
    void stop() throws SchedulerException {
        timer.close();
    }

    @Test
    void callsByTheSchedule() throws Exception {
        CountDownLatch called = new CountDownLatch(3);

        timer.start("often", EVERY_SECOND, called::countDown);

        assertTrue(called.await(20, TimeUnit.SECONDS));
    }

    @Test
    void callsAtOnceForWhatWasMissed() throws Exception {
        CountDownLatch called = new CountDownLatch(1);

        timer.start("rare", NEVER, called::countDown);

        assertTrue(called.await(20, TimeUnit.SECONDS));
    }

    @Test
    void aNewWorkReplacesTheOneOfTheSameName() throws Exception {
        BlockingQueue<String> calls = new LinkedBlockingQueue<>();
        timer.start("job", NEVER, () -> calls.add("old"));
        assertEquals("old", calls.poll(20, TimeUnit.SECONDS));

        timer.start("job", EVERY_SECOND, () -> calls.add("new"));

        assertEquals("new", calls.poll(20, TimeUnit.SECONDS));
        assertEquals("new", calls.poll(20, TimeUnit.SECONDS));
    }

    @Test
    void aFailingWorkIsCalledAgain() throws Exception {
        CountDownLatch called = new CountDownLatch(3);

        timer.start("bad", EVERY_SECOND, () -> {
            called.countDown();
            throw new IllegalStateException("expected by this test");
        });

        assertTrue(called.await(20, TimeUnit.SECONDS));
    }
}

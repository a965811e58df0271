package org.zhengtong.platform.exchange.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.exchange.testing.Eventually;

class BoundedCallsTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final BoundedCalls calls =
            new BoundedCalls("bounded-calls-test", getClass().getClassLoader());
    private final CountDownLatch freed = new CountDownLatch(1);

    @AfterEach
    void stop() throws InterruptedException {
        freed.countDown();
        calls.close();
    }

    @Test
    void returnsTheAnswer() throws Exception {
        assertEquals("answer", calls.call(() -> "answer", LONG));
        assertEquals("again", calls.call(() -> "again", LONG));
    }

    @Test
    void callsWithTheClassLoaderOfTheConnector() throws Exception {
        assertEquals(
                getClass().getClassLoader(),
                calls.call(() -> Thread.currentThread().getContextClassLoader(), LONG));
    }

    @Test
    void breaksOffACallThatTakesTooLong() throws Exception {
        CallFailedException failed = assertThrows(CallFailedException.class, () -> calls.call(this::hang, SHORT));
        assertEquals("对方系统 50 毫秒内未应答", failed.getMessage());
        assertEquals("next", calls.call(() -> "next", LONG));
    }

    @Test
    void makesNoFurtherCallWhileOneIgnoresItsInterruption() throws Exception {
        CallFailedException failed =
                assertThrows(CallFailedException.class, () -> calls.call(this::hangForGood, SHORT));
        assertTrue(failed.getMessage().contains("不响应中断"), failed.getMessage());
        failed = assertThrows(CallFailedException.class, () -> calls.call(() -> "next", LONG));
        assertEquals("上一次调用被中断后仍未返回", failed.getMessage());
        freed.countDown();
        Eventually.until("the next call to be made", this::answersAgain);
    }

    private boolean answersAgain() {
        try {
            return calls.call(() -> true, LONG);
        } catch (CallFailedException | InterruptedException e) {
            return false;
        }
    }

    @Test
    void tellsOfAnExceptionWithoutPersonalNumbers() {
        CallFailedException failed = assertThrows(
                CallFailedException.class,
                () -> calls.call(
                        () -> {
                            throw new IllegalArgumentException("bad mobile 13804591234 of 230602199001010016");
                        },
                        LONG));
        assertFalse(failed.getMessage().contains("13804591234"), failed.getMessage());
        assertTrue(failed.getMessage().contains("IllegalArgumentException"), failed.getMessage());
    }

    @Test
    void survivesAnErrorOfTheConnector() throws Exception {
        assertThrows(
                CallFailedException.class,
                () -> calls.call(
                        () -> {
                            throw new NoClassDefFoundError("missing");
                        },
                        LONG));
        assertEquals("next", calls.call(() -> "next", LONG));
    }

    @Test
    void canBeAbortedByAnotherThread() {
        CountDownLatch running = new CountDownLatch(1);
        Thread aborting = new Thread(() -> {
            awaitQuietly(running);
            calls.abort();
        });
        aborting.start();
        assertThrows(
                InterruptedException.class,
                () -> calls.call(
                        () -> {
                            running.countDown();
                            return hang();
                        },
                        LONG));
    }

    private String hang() throws InterruptedException {
        freed.await();
        return "late";
    }

    private String hangForGood() {
        awaitQuietly(freed);
        return "late";
    }

    private static void awaitQuietly(CountDownLatch latch) {
        boolean open = false;
        while (!open) {
            try {
                latch.await();
                open = true;
            } catch (InterruptedException e) {
                open = false; // what a bad connector does
            }
        }
    }
}

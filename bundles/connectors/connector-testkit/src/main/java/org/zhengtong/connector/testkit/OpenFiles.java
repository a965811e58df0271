package org.zhengtong.connector.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** The open files and sockets of this process, before and after. Knows of none where the system does not count them. */
final class OpenFiles {

    private static final Duration DEADLINE = Duration.ofSeconds(60);

    private final long before = count();

    /** Waits until less than {@code limit} more are open than before. Sockets close when their client is collected. */
    void awaitFewerMoreThan(int limit) throws InterruptedException {
        awaitFewerMoreThan(limit, DEADLINE);
    }

    void awaitFewerMoreThan(int limit, Duration deadline) throws InterruptedException {
        Waiting.until(deadline, () -> {
            System.gc();
            long more = count() - before;
            assertTrue(more < limit, () -> more + " more files and sockets open than before");
        });
    }

    private static long count() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getOpenFileDescriptorCount()
                : 0;
    }
}

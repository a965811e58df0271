package org.zhengtong.connector.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The open files and sockets of this process, before and after. Knows of none where the system does not count them. */
final class OpenFiles {

    private final long before = count();

    /** Waits until less than {@code limit} more are open than before. Sockets close when their client is collected. */
    void awaitFewerMoreThan(int limit) throws InterruptedException {
        Waiting.until(() -> {
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

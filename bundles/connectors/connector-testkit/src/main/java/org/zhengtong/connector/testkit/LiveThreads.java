package org.zhengtong.connector.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

/** The threads of this process, before and after, without those of the peer. */
final class LiveThreads {

    private static final Duration DEADLINE = Duration.ofSeconds(60);

    /** How the threads of a peer are named. */
    static final String PEER_PREFIX = "simulator-";

    private final Set<Thread> before = Thread.getAllStackTraces().keySet();

    /** Waits until none but the threads from before are left. The JDK's HTTP client ends its own when it is collected. */
    void awaitNoOthers() throws InterruptedException {
        awaitNoOthers(DEADLINE);
    }

    void awaitNoOthers(Duration deadline) throws InterruptedException {
        Waiting.until(deadline, () -> {
            System.gc();
            Set<Thread> others = others();
            assertTrue(others.isEmpty(), () -> "threads left: " + others);
        });
    }

    private Set<Thread> others() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .filter(thread -> !thread.getName().startsWith(PEER_PREFIX))
                .collect(Collectors.toSet());
    }
}

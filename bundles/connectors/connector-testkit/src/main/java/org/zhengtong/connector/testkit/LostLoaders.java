package org.zhengtong.connector.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Class loaders that nothing should hold any longer. */
final class LostLoaders {

    private static final Duration DEADLINE = Duration.ofSeconds(60);

    private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();

    void expect(ClassLoader loader) {
        loaders.add(new WeakReference<>(loader));
    }

    /** Waits until the garbage collector has taken all of them. */
    void awaitGone() throws InterruptedException {
        awaitGone(DEADLINE);
    }

    void awaitGone(Duration deadline) throws InterruptedException {
        Waiting.until(deadline, () -> {
            System.gc();
            long held = loaders.stream().filter(loader -> loader.get() != null).count();
            assertEquals(0, held, "class loaders held after their connector was stopped");
        });
    }
}

package org.zhengtong.connector.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kit finds what a careless connector leaves behind. */
class LeaksTest {

    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    Path folder;

    @Test
    void aThreadThatGoesOnIsNamed() throws InterruptedException {
        LiveThreads threads = new LiveThreads();
        CountDownLatch end = new CountDownLatch(1);
        Thread left = new Thread(() -> awaitQuietly(end), "left-behind");
        left.start();
        AssertionError found = assertThrows(AssertionError.class, () -> threads.awaitNoOthers(SHORT));
        assertTrue(found.getMessage().contains("left-behind"), found.getMessage());
        end.countDown();
        threads.awaitNoOthers();
    }

    @Test
    void aClassLoaderThatIsHeldIsCounted() throws IOException, InterruptedException {
        LostLoaders loaders = new LostLoaders();
        try (URLClassLoader held = new URLClassLoader(new URL[0])) {
            loaders.expect(held);
            loaders.expect(new URLClassLoader(new URL[0]));
            AssertionError found = assertThrows(AssertionError.class, () -> loaders.awaitGone(SHORT));
            assertTrue(found.getMessage().contains("<1>"), found.getMessage());
        }
    }

    @Test
    void classLoadersThatNobodyHoldsAreGone() throws InterruptedException {
        LostLoaders loaders = new LostLoaders();
        for (int i = 0; i < 5; i++) {
            loaders.expect(new URLClassLoader(new URL[0]));
        }
        loaders.awaitGone();
    }

    @Test
    void filesThatStayOpenAreCounted() throws IOException, InterruptedException {
        Path file = Files.createFile(folder.resolve("file"));
        OpenFiles files = new OpenFiles();
        List<InputStream> open = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            open.add(new FileInputStream(file.toFile()));
        }
        assertThrows(AssertionError.class, () -> files.awaitFewerMoreThan(25, SHORT));
        for (InputStream stream : open) {
            stream.close();
        }
        files.awaitFewerMoreThan(25);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.zhengtong.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders below the build folder, for what the tests start. */
final class WorkFolder {

    private WorkFolder() {}

    /** An empty one of that name: what an earlier run left is removed. */
    static Path empty(String name) throws IOException {
        Path folder = Path.of(System.getProperty("work.directory"), name);
        if (Files.exists(folder)) {
            remove(folder);
        }
        return Files.createDirectories(folder);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

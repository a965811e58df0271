package org.zhengtong.simulator.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** One line with an offset in ISO 8601, for instance {@code PT192H}; no file means none. */
record OffsetFile(Path path) {

    Duration read() {
        try {
            return Files.exists(path) ? Duration.parse(Files.readString(path).strip()) : Duration.ZERO;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("offset of the sandbox clock", unreadable);
        }
    }

    /** The file holds either the old offset or the new one, never a part. */
    void write(Duration offset) {
        try {
            Files.createDirectories(path.getParent());
            Path fresh = path.resolveSibling(path.getFileName() + ".new");
            Files.writeString(fresh, offset + "\n");
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("offset of the sandbox clock", unwritable);
        }
    }
}

package org.zhengtong.cli.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A stretch of a file, small enough for the memory. */
public record FilePart(Path file, long offset, int length) {

    byte[] bytes() throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            content.skipNBytes(offset);
            return content.readNBytes(length);
        }
    }
}

package org.zhengtong.cli.project;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Files that the build has put beside this class. */
final class PackagedFiles {

    private PackagedFiles() {}

    static byte[] read(String path) {
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("incomplete program", e);
        }
    }

    private static InputStream open(String path) throws FileNotFoundException {
        return Optional.ofNullable(PackagedFiles.class.getResourceAsStream(path))
                .orElseThrow(() -> new FileNotFoundException(path));
    }
}

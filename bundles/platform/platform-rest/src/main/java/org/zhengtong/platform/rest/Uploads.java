package org.zhengtong.platform.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/** Bodies that others need as files. */
final class Uploads {

    private Uploads() {}

    /** Keeps the body in a temporary file for the time of {@code work}. */
    static <T> T withFile(InputStream body, String suffix, Function<Path, T> work) {
        try {
            Path file = Files.createTempFile("upload-", suffix);
            try {
                Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
                return work.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("upload could not be kept", failure);
        }
    }
}

package org.zhengtong.platform.identity.personal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.file.OwnerOnlyFiles;

/** The file that holds the key, readable by the container's user only. */
final class PersonalKeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(PersonalKeyFile.class);

    private final Path file;

    PersonalKeyFile(Path file) {
        this.file = file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** @throws IllegalStateException if the file holds no key */
    PersonalKey read() {
        try {
            if (OwnerOnlyFiles.isOpenToOthers(file)) {
                LOG.warn("The key for personal data can be read by others: take the permissions away from {}", file);
            }
            return PersonalKey.parse(Files.readString(file, US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("the key for personal data cannot be read from " + file, e);
        }
    }

    PersonalKey create() {
        PersonalKey key = PersonalKey.random();
        try {
            OwnerOnlyFiles.createDirectory(file.toAbsolutePath().getParent());
            OwnerOnlyFiles.write(file, key.text().getBytes(US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("the key for personal data cannot be written to " + file, e);
        }
        LOG.info("A key for personal data was made: back up {}, without it they cannot be read", file);
        return key;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}

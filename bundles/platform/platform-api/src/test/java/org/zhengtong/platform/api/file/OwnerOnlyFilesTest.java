package org.zhengtong.platform.api.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyFilesTest {

    @TempDir
    Path folder;

    @Test
    void onlyTheOwnerReadsAFile() throws IOException {
        Path file = folder.resolve("secret");

        OwnerOnlyFiles.write(file, "one".getBytes(US_ASCII));

        assertEquals("rw-------", permissions(file));
        assertFalse(OwnerOnlyFiles.isOpenToOthers(file));
        assertEquals("one", Files.readString(file));
    }

    @Test
    void aFileIsReplacedAsAWhole() throws IOException {
        Path file = folder.resolve("secret");
        OwnerOnlyFiles.write(file, "a long one".getBytes(US_ASCII));

        OwnerOnlyFiles.write(file, "two".getBytes(US_ASCII));

        assertEquals("two", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing is left over");
        }
    }

    @Test
    void onlyTheOwnerEntersAFolder() throws IOException {
        Path keys = folder.resolve("data").resolve("keys");

        OwnerOnlyFiles.createDirectory(keys);
        OwnerOnlyFiles.createDirectory(keys);

        assertEquals("rwx------", permissions(keys));
    }

    @Test
    void seesThatAFileIsOpenToOthers() throws IOException {
        Path file = Files.writeString(folder.resolve("open"), "x");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertTrue(OwnerOnlyFiles.isOpenToOthers(file));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}

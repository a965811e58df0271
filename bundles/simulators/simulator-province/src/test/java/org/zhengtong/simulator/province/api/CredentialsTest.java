package org.zhengtong.simulator.province.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {

    @TempDir
    private Path folder;

    @Test
    void areMadeOnceAndKept() {
        Credentials first = in("a");
        assertEquals(first, in("a"));
        assertNotEquals(first, in("b"));
    }

    @Test
    void areReadableByTheirOwnerAlone() throws IOException {
        in("a");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a"))));
    }

    @Test
    void showNoSecret() {
        Credentials credentials = in("a");
        assertFalse(credentials.toString().contains(credentials.appWord()));
        assertFalse(credentials.toString().contains(credentials.gateway().privateKey()));
    }

    private Credentials in(String name) {
        return Credentials.in(folder.resolve(name), CipherForm.STANDARD);
    }
}

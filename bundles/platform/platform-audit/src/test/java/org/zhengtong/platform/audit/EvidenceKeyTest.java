package org.zhengtong.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.platform.signing.KeyFormatException;
import org.zhengtong.platform.testkit.DatabaseKind;
import org.zhengtong.platform.testkit.TestDatabase;

class EvidenceKeyTest {

    @TempDir
    private Path folder;

    @Test
    void isMadeOnceForTheOwnerOnly() throws IOException {
        try (TestDatabase database = TestDatabase.open(DatabaseKind.DERBY)) {
            KeyStore keys = new KeyStore(database.apply("db/audit.xml").transactions(), database.ready());
            Path file = folder.resolve("keys").resolve("evidence-sm2.pem");

            EvidenceKey first = new EvidenceKey(keys, file);
            EvidenceKey second = new EvidenceKey(keys, file);

            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertEquals(first.get().verificationKey(), second.get().verificationKey());
            assertEquals(List.of(first.get().verificationKey()), keys.usable());
        }
    }

    @Test
    void aLostKeyIsReplacedAndItsPublicHalfIsKept() throws IOException {
        try (TestDatabase database = TestDatabase.open(DatabaseKind.DERBY)) {
            KeyStore keys = new KeyStore(database.apply("db/audit.xml").transactions(), database.ready());
            Path file = folder.resolve("evidence-sm2.pem");
            EvidenceKey lost = new EvidenceKey(keys, file);
            Files.delete(file);

            EvidenceKey next = new EvidenceKey(keys, file);

            assertNotEquals(lost.get().verificationKey(), next.get().verificationKey());
            assertEquals(List.of(lost.get().verificationKey(), next.get().verificationKey()), keys.usable());
        }
    }

    @Test
    void aFileWithoutAKeyIsNotReplaced() throws IOException {
        try (TestDatabase database = TestDatabase.open(DatabaseKind.DERBY)) {
            KeyStore keys = new KeyStore(database.apply("db/audit.xml").transactions(), database.ready());
            Path file = folder.resolve("evidence-sm2.pem");
            Files.writeString(file, "something else");

            assertThrows(KeyFormatException.class, () -> new EvidenceKey(keys, file));
            assertEquals("something else", Files.readString(file));
        }
    }
}

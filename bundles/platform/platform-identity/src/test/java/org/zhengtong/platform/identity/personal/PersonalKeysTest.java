package org.zhengtong.platform.identity.personal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class PersonalKeysTest {

    @TempDir
    Path folder;

    private final KeyRegister register;

    PersonalKeysTest(TestDatabase database) {
        register = new KeyRegister(database.apply("db/identity.xml").clear().transactions(), database.ready());
    }

    @Test
    void theFirstStartMakesAKeyForTheOwnerOnly() throws IOException {
        Path file = folder.resolve("keys").resolve("personal-data.key");

        PersonalKey made = PersonalKeys.open(new PersonalKeyFile(file), register);

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
        PersonalKey opened = PersonalKeys.open(new PersonalKeyFile(file), register);
        assertArrayEquals(made.sm4(), opened.sm4());
        assertArrayEquals(made.hmac(), opened.hmac());
    }

    @Test
    void aLostKeyIsNotReplacedByANewOne() {
        PersonalKeys.open(new PersonalKeyFile(folder.resolve("first")), register);
        PersonalKeyFile lost = new PersonalKeyFile(folder.resolve("second"));

        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> PersonalKeys.open(lost, register));

        assertTrue(refused.getMessage().contains("restore"));
        assertFalse(lost.exists());
    }

    @Test
    void aNodeWithAnotherKeyDoesNotStart() {
        PersonalKeys.open(new PersonalKeyFile(folder.resolve("first")), register);
        PersonalKeyFile other = new PersonalKeyFile(folder.resolve("second"));
        other.create();

        assertThrows(IllegalStateException.class, () -> PersonalKeys.open(other, register));
    }

    @Test
    void theFirstOfTwoNewNodesDecides() {
        String first = register.register("a".repeat(64));
        assertEquals(first, register.register("b".repeat(64)));
    }

    @Test
    void aDamagedFileIsNoKey() throws IOException {
        Path file = Files.writeString(folder.resolve("key"), "sm4=00");

        assertThrows(IllegalStateException.class, () -> PersonalKeys.open(new PersonalKeyFile(file), register));
    }

    @Test
    void aKeyNeverShowsItself() {
        PersonalKey key = PersonalKey.random();
        assertEquals("key for personal data", key.toString());
        assertFalse(key.text().contains(key.fingerprint()));
    }
}

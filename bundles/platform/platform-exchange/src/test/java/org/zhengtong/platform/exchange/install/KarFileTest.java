package org.zhengtong.platform.exchange.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.platform.api.exchange.ExchangeRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

class KarFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("upload.tmp");
    }

    @Test
    void readsWhatTheToolsWrite() {
        KarFile kar = KarFile.read(Kars.sample().writeTo(file));
        assertEquals("connector-sample-1.0.0", kar.name());
        assertEquals(64, kar.digest().length());
    }

    @Test
    void unpacksTheRepositoryOnly() throws IOException {
        KarFile kar = KarFile.read(Kars.sample()
                .with("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n")
                .writeTo(file));
        Path target = folder.resolve("kar");
        List<Path> repositories = kar.unpack(target);
        assertEquals(List.of(target.resolve("org/sample/1.0.0/sample-1.0.0-features.xml")), repositories);
        assertTrue(Files.exists(target.resolve("org/sample/1.0.0/sample-1.0.0.jar")));
        assertTrue(Files.notExists(target.resolve("META-INF")));
    }

    @Test
    void refusesWhatIsNoZip() throws IOException {
        Files.writeString(file, "no zip");
        assertInvalid("ZIP");
        Files.writeString(file, "");
        assertInvalid("ZIP");
    }

    @Test
    void refusesAKarWithoutFeatures() {
        Kars.sample()
                .without(".xml")
                .with("repository/x.xml", "<project name=\"x\"/>")
                .writeTo(file);
        assertInvalid("features");
        Kars.sample().without(".xml").with("repository/x.xml", "<features/>").writeTo(file);
        assertInvalid("features");
    }

    @Test
    void refusesAKarWithoutABundle() {
        Kars.sample().without(".jar").writeTo(file);
        assertInvalid("OSGi");
        Kars.sample().without(".jar").with("repository/x.jar", "no jar").writeTo(file);
        assertInvalid("OSGi");
    }

    @Test
    void refusesAKarThatWritesElsewhere() {
        for (String path : List.of("resources/etc/users.properties", "repository/../../etc/x.cfg", "repository/a\\b")) {
            Kars.sample().with(path, "x").writeTo(file);
            assertInvalid(path);
        }
    }

    @Test
    void readsNoFileThroughTheFeatures() {
        String attack = "<!DOCTYPE features [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><features name=\"&x;\"/>";
        Kars.sample().without(".xml").with("repository/x.xml", attack).writeTo(file);
        assertInvalid("features");
    }

    private void assertInvalid(String words) {
        RefusedException refused = assertThrows(RefusedException.class, () -> KarFile.read(file));
        assertEquals(ExchangeRefusal.KAR_INVALID, refused.first().code());
        assertTrue(refused.first().text().contains(words), refused.first().text());
    }
}

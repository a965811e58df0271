package org.zhengtong.platform.connectors.kar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.platform.api.connector.ConnectorRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.testing.Jar;
import org.zhengtong.platform.connectors.testing.Kars;
import org.zhengtong.platform.signing.Sm3;

class KarFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("upload.tmp");
    }

    @Test
    void readsWhatTheToolsWrite() throws IOException {
        KarFile kar = KarFile.read(Kars.sample("1.2.0").writeTo(file));
        assertEquals("sample", kar.connector());
        assertEquals("1.2.0", kar.version());
        assertEquals(Sm3.hex(Files.readAllBytes(file)), kar.digest());
    }

    @Test
    void readsTheNameFromTheComponent() {
        String component = """
                <?xml version="1.0" encoding="UTF-8"?>
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="a.B">
                  <property name="zt.connector.name" type="String" value="weather"/>
                  <implementation class="a.B"/>
                </scr:component>
                """;
        Kars.empty()
                .with(Jar.bundle("connector-weather", "1.0.0").file("OSGI-INF/a.B.xml", component))
                .writeTo(file);
        assertEquals("weather", KarFile.read(file).connector());
    }

    @Test
    void handsEveryBundleOver() throws IOException {
        Kars.sample("1.2.0").with(Jar.bundle("helper", "3.0.0")).writeTo(file);
        List<String> bundles = new ArrayList<>();
        KarFile.read(file).<RuntimeException>forEach((bundle, jar) -> bundles.add(bundle.toString()));
        assertEquals(List.of("connector-sample 1.2.0", "helper 3.0.0"), bundles);
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
        Kars.sample("1.0.0")
                .without(".xml")
                .with("repository/x.xml", "<project name=\"x\"/>")
                .writeTo(file);
        assertInvalid("features");
        Kars.sample("1.0.0")
                .without(".xml")
                .with("repository/x.xml", "<features/>")
                .writeTo(file);
        assertInvalid("features");
    }

    @Test
    void refusesAKarWithoutABundle() {
        Kars.empty().writeTo(file);
        assertInvalid("OSGi");
        Kars.empty().with("repository/x.jar", "no jar").writeTo(file);
        assertInvalid("repository/x.jar");
    }

    @Test
    void refusesAKarThatNamesNoConnectorOrSeveral() {
        Kars.empty().with(Jar.bundle("helper", "1.0.0")).writeTo(file);
        assertInvalid("Zhengtong-Connector");
        Kars.sample("1.0.0").with(Jar.connector("other", "1.0.0")).writeTo(file);
        assertInvalid("sample, other");
        Kars.empty()
                .with(Jar.bundle("helper", "1.0.0").header("Zhengtong-Connector", "Not A Name"))
                .writeTo(file);
        assertInvalid("Not A Name");
    }

    @Test
    void refusesTheSameBundleTwice() {
        Kars.sample("1.0.0")
                .with(
                        "repository/twin.jar",
                        Jar.bundle("connector-sample", "2.0.0").bytes())
                .writeTo(file);
        assertInvalid("connector-sample");
    }

    @Test
    void refusesAVersionThatIsNone() {
        Kars.sample("one").writeTo(file);
        assertInvalid("connector-sample");
    }

    @Test
    void refusesAKarThatWritesElsewhere() {
        for (String path : List.of("resources/etc/users.properties", "repository/../../etc/x.cfg", "repository/a\\b")) {
            Kars.sample("1.0.0").with(path, "x").writeTo(file);
            assertInvalid(path);
        }
    }

    @Test
    void readsNoFileThroughTheFeatures() {
        String attack = "<!DOCTYPE features [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><features name=\"&x;\"/>";
        Kars.sample("1.0.0").without(".xml").with("repository/x.xml", attack).writeTo(file);
        assertInvalid("features");
    }

    private void assertInvalid(String words) {
        RefusedException refused = assertThrows(RefusedException.class, () -> KarFile.read(file));
        assertEquals(ConnectorRefusal.KAR_INVALID, refused.first().code());
        assertTrue(refused.first().text().contains(words), refused.first().text());
    }
}

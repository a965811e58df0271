package org.zhengtong.platform.connectors.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.platform.connectors.kar.KarFile;
import org.zhengtong.platform.connectors.testing.Jar;
import org.zhengtong.platform.connectors.testing.Kars;
import org.zhengtong.platform.connectors.testing.Metatype;

class SchemaReaderTest {

    @TempDir
    private Path folder;

    private KarFile kar(Jar jar) {
        return KarFile.read(Kars.empty().with(jar).writeTo(folder.resolve("kar-" + System.nanoTime())));
    }

    private SettingsSchema schema() {
        return SchemaReader.read(kar(Metatype.described("1.0.0"))).orElseThrow();
    }

    private SettingAttribute attribute(String key) {
        return schema().find(key).orElseThrow();
    }

    @Test
    void readsWhatABundleSaysOfItsSettings() {
        assertEquals("org.sample", schema().pid());
        assertEquals(
                List.of("url", ".word", "limit_ms", "mapping", "tags", "variant"),
                schema().attributes().stream().map(SettingAttribute::key).toList());
        assertEquals("对方地址", attribute("url").label());
        assertTrue(attribute(".word").isSecret());
        assertEquals("3000", attribute("limit_ms").defaultValue());
        assertEquals("1=1,2=2", attribute("mapping").defaultValue());
        assertEquals("The second", attribute("variant").options().get(1).label());
        assertEquals(List.of(), SchemaReader.faults(kar(Metatype.described("1.0.0"))));
    }

    @Test
    void aConnectorNeedHaveNoSettings() {
        assertEquals(Optional.empty(), SchemaReader.read(kar(Jar.connector("sample", "1.0.0"))));
    }

    @Test
    void refusesASecretThatWouldBeSeen() {
        List<String> faults = SchemaReader.faults(kar(Metatype.careless("1.0.0")));
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).contains("word"), faults::toString);
    }

    @Test
    void refusesWhatCannotBeRead() {
        Jar broken = Jar.connector("sample", "1.0.0").file("OSGI-INF/metatype/broken.xml", "<MetaData");
        assertEquals(1, SchemaReader.faults(kar(broken)).size());
    }

    @Test
    void saysWhatIsWrongWithAValue() {
        assertEquals(
                Set.of("limit_ms", "variant"),
                schema().faults(Map.of("limit_ms", "0", "variant", "c", "url", "", "unknown", "x"))
                        .keySet());
        assertTrue(attribute("limit_ms").fault("many").isPresent());
        assertTrue(attribute("limit_ms").fault("60001").orElseThrow().contains("60000"));
        assertEquals(Optional.empty(), attribute("limit_ms").fault("60000"));
        assertTrue(attribute("url").fault("a\nb").isPresent());
        assertEquals(Optional.empty(), attribute("mapping").fault("1=1,2=2"));
    }

    @Test
    void handsTypedValuesOver() {
        Map<String, Object> typed = schema().typed(Map.of("limit_ms", "5", "tags", "a,b\\,c", "unknown", "x"));
        assertEquals(Set.of("limit_ms", "tags"), typed.keySet());
        assertEquals(5, typed.get("limit_ms"));
        assertArrayEquals(new String[] {"a", "b,c"}, (String[]) typed.get("tags"));
    }
}
